package org.guanjia.delivery;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A letter in the outbox.
 *
 * @param attempts that failed
 * @param lastError of the last of them; null where none failed
 */
public record WaitingRow(
        UUID id,
        Flow flow,
        String destination,
        UUID subject,
        long sequence,
        UUID departmentId,
        Instant queuedAt,
        int attempts,
        String lastError)
        implements Serializable {}

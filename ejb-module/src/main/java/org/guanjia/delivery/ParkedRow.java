package org.guanjia.delivery;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A message that waits for its predecessor.
 *
 * @param deadline when it becomes a dead letter instead
 */
public record ParkedRow(
        UUID messageId, Flow flow, UUID subject, long sequence, UUID departmentId, Instant since, Instant deadline)
        implements Serializable {}

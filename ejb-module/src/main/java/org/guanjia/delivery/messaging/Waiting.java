package org.guanjia.delivery.messaging;

import java.time.Instant;
import java.util.UUID;
import org.guanjia.delivery.Flow;

/** A row of the outbox that a worker holds. */
record Waiting(
        UUID id,
        Flow flow,
        String destination,
        UUID subject,
        long sequence,
        String type,
        String body,
        UUID estateId,
        UUID departmentId,
        Instant occurredAt,
        Instant queuedAt,
        int attempts) {}

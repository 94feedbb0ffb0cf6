package org.guanjia.delivery;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * What is put into the outbox.
 *
 * @param id of the message; the other side takes it once, however often it arrives
 * @param subject what it is about (the task); the letters of one subject go in the order of their sequence
 * @param sequence 1, 2, 3 without a gap within subject and flow
 * @param type of the news, for readers of the queue: {@code org.guanjia.task.order.do}
 * @param body a message record of {@code org.guanjia.jms}
 * @param occurredAt when it happened
 */
public record Letter(
        UUID id,
        UUID subject,
        long sequence,
        String type,
        Object body,
        UUID estateId,
        UUID departmentId,
        Instant occurredAt) {
    public Letter {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(occurredAt, "occurredAt");
        if (sequence < 1) {
            throw new IllegalArgumentException("sequence " + sequence);
        }
    }
}

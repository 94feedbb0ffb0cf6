package org.guanjia.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * A message as it came in, before anyone looked at its body.
 *
 * @param destination the queue
 * @param text the body; empty where it is none that we read
 * @param subject what its properties say it is about; null where they don't say
 * @param sequence what its properties say; null where they don't
 * @param deliveries how often the broker has tried by now, from 1
 */
public record Arrival(
        UUID messageId,
        Flow flow,
        String destination,
        String text,
        UUID subject,
        Long sequence,
        UUID estateId,
        UUID departmentId,
        Instant occurredAt,
        int deliveries,
        Instant receivedAt) {

    /** The same, with what the body says of its place. */
    public Arrival with(Flow.Heading heading) {
        return new Arrival(
                messageId,
                flow,
                destination,
                text,
                heading.subject(),
                heading.sequence(),
                heading.estateId(),
                heading.departmentId(),
                heading.occurredAt(),
                deliveries,
                receivedAt);
    }

    /** Whether properties and body say the same, as far as the properties say anything. */
    boolean agreesWith(Flow.Heading heading) {
        return (subject == null || subject.equals(heading.subject()))
                && (sequence == null || sequence == heading.sequence());
    }
}

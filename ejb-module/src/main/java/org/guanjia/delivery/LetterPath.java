package org.guanjia.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * How far one letter came on its way.
 *
 * @param destination the queue
 * @param sentAt when the broker had it; null while it waits in the outbox
 * @param takenAt when those it was for took it in; null before, and for what goes to a contractor's system, which keeps its own
 *     books
 * @param attempts to send it that failed
 * @param lastError why the last of them failed; null where none did
 * @param deadReason message key of why it could not be taken in; null where it could
 */
public record LetterPath(
        UUID id,
        Flow flow,
        UUID subject,
        long sequence,
        UUID departmentId,
        String destination,
        Instant queuedAt,
        Instant sentAt,
        Instant takenAt,
        int attempts,
        String lastError,
        boolean parked,
        String deadReason) {

    /** Where it is. */
    public LetterPlace place() {
        if (deadReason != null) {
            return LetterPlace.DEAD;
        }
        if (parked) {
            return LetterPlace.PARKED;
        }
        if (takenAt != null) {
            return LetterPlace.TAKEN;
        }
        return sentAt == null ? LetterPlace.WAITING : LetterPlace.SENT;
    }

    /** How long it waited until it was known to be with the broker, which may be after it was taken; null while it waits. */
    public Duration toBroker() {
        return sentAt == null ? null : Duration.between(queuedAt, sentAt);
    }

    /** How long it took from the outbox to those it was for; null before. */
    public Duration toReceipt() {
        return takenAt == null ? null : Duration.between(queuedAt, takenAt);
    }
}

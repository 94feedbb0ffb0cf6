package org.guanjia.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanjia.delivery.LetterPath;

/**
 * All that one act of ordering led to: what happened on both sides of the broker, and the letters that went between them.
 *
 * @param correlation the id of the act's command, as the log has it
 * @param requestId whose work it is
 * @param number of that request, as people say it
 * @param facts earliest first, without anybody's words
 * @param letters in the order in which they were written
 */
public record Trail(
        UUID correlation, UUID requestId, String number, List<TimelineEntryView> facts, List<LetterPath> letters) {

    /** When it began. */
    public Instant begunAt() {
        return facts.get(0).recordedAt();
    }

    /** How long after the beginning something was written down. */
    public Duration after(Instant at) {
        return Duration.between(begunAt(), at);
    }
}

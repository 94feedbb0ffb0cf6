package org.guanjia.timeline;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.guanjia.shared.Actor;

/**
 * One line of a timeline.
 *
 * @param fact key of the sentence, below {@code timeline.}
 * @param recordedAt when we learnt of it
 * @param details fill the sentence
 * @param words what was said or written; null where nothing was, or where it was erased
 * @param aboutId the thing whose timeline it is
 * @param correlation of the act that it came of; null of what came of none
 */
public record TimelineEntryView(
        UUID id,
        String fact,
        Actor.Kind actorKind,
        String actor,
        Instant occurredAt,
        Instant recordedAt,
        Map<String, String> details,
        String words,
        UUID aboutId,
        UUID correlation) {

    /** The fact alone. */
    TimelineEntryView withoutWords() {
        return new TimelineEntryView(
                id, fact, actorKind, actor, occurredAt, recordedAt, details, null, aboutId, correlation);
    }
}

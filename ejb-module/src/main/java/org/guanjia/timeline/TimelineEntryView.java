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
 */
public record TimelineEntryView(
        UUID id,
        String fact,
        Actor.Kind actorKind,
        String actor,
        Instant occurredAt,
        Instant recordedAt,
        Map<String, String> details,
        String words) {}

package org.guanjia.request;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.guanjia.estate.LifePhase;

/**
 * Which requests a list shows. Empty sets and nulls leave a criterion out.
 *
 * @param departments that a task was ordered from
 * @param phases of the estate's life in which they arose
 * @param text number, words of the subject, or whatever finds an owner
 * @param submittedFrom from this instant on
 * @param submittedUntil before this instant
 * @param owedBefore open, and promised for before this instant
 */
public record RequestFilter(
        Set<RequestStatus> statuses,
        Set<UUID> posts,
        Set<UUID> items,
        Set<UUID> departments,
        Set<Priority> priorities,
        Set<LifePhase> phases,
        UUID unitId,
        String text,
        Instant submittedFrom,
        Instant submittedUntil,
        Instant owedBefore) {

    public RequestFilter {
        statuses = copy(statuses);
        posts = copy(posts);
        items = copy(items);
        departments = copy(departments);
        priorities = copy(priorities);
        phases = copy(phases);
    }

    private static <T> Set<T> copy(Set<T> given) {
        return given == null ? Set.of() : Set.copyOf(given);
    }

    /** Those in one of these states, of these posts (all where empty). */
    public static RequestFilter in(Set<RequestStatus> statuses, Set<UUID> posts) {
        return new RequestFilter(statuses, posts, null, null, null, null, null, null, null, null, null);
    }

    /** Those of these posts (all where empty) that are open, and were owed before now. */
    public static RequestFilter late(Set<UUID> posts, Instant now) {
        return new RequestFilter(null, posts, null, null, null, null, null, null, null, null, now);
    }

    /** Those about one unit. */
    public static RequestFilter ofUnit(UUID unit) {
        return new RequestFilter(null, null, null, null, null, null, unit, null, null, null, null);
    }
}

package org.guanjia.promise;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Which promises a list shows. Empty sets and nulls leave a criterion out.
 *
 * @param unitId to this home
 * @param aboutId about this request
 * @param dueFrom due on this day of the estate or later
 * @param dueUntil due on this day of the estate or earlier
 */
public record PromiseFilter(
        Set<PromiseState> states,
        Set<UUID> posts,
        @Nullable UUID unitId,
        @Nullable UUID aboutId,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueUntil) {

    public PromiseFilter {
        states = Set.copyOf(states);
        posts = Set.copyOf(posts);
    }

    /** In one of these states, of one of these posts. */
    public static PromiseFilter of(Set<PromiseState> states, Set<UUID> posts) {
        return new PromiseFilter(states, posts, null, null, null, null);
    }

    /** Those that are owed to a home. */
    public static PromiseFilter owedTo(UUID unitId) {
        return new PromiseFilter(PromiseState.OWED, Set.of(), unitId, null, null, null);
    }

    /** Due within these days of the estate, the last one too. */
    public PromiseFilter dueWithin(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new PromiseFilter(states, posts, unitId, aboutId, from, until);
    }
}

package org.guanjia.request;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Which requests a list shows. Empty sets and nulls leave a criterion out.
 *
 * @param text number, words of the subject, or whatever finds an owner
 * @param submittedFrom from this instant on
 * @param submittedUntil before this instant
 */
public record RequestFilter(
        Set<RequestStatus> statuses,
        Set<UUID> posts,
        Set<UUID> items,
        UUID unitId,
        Priority priority,
        String text,
        Instant submittedFrom,
        Instant submittedUntil) {

    public RequestFilter {
        statuses = statuses == null ? Set.of() : Set.copyOf(statuses);
        posts = posts == null ? Set.of() : Set.copyOf(posts);
        items = items == null ? Set.of() : Set.copyOf(items);
    }

    /** Everything. */
    public static RequestFilter all() {
        return new RequestFilter(null, null, null, null, null, null, null, null);
    }

    /** Those in one of these states, of these posts (all where empty). */
    public static RequestFilter in(Set<RequestStatus> statuses, Set<UUID> posts) {
        return new RequestFilter(statuses, posts, null, null, null, null, null, null);
    }
}

package org.guanjia.request;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.guanjia.estate.LifePhase;

/**
 * Which requests a list shows. Empty sets and nulls leave a criterion out. It is made from {@link #all()}, narrowed by one
 * criterion after the other.
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

    private static final RequestFilter ALL =
            new RequestFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, null, null);

    public RequestFilter {
        statuses = Set.copyOf(statuses);
        posts = Set.copyOf(posts);
        items = Set.copyOf(items);
        departments = Set.copyOf(departments);
        priorities = Set.copyOf(priorities);
        phases = Set.copyOf(phases);
    }

    /** Leaves nothing out. */
    public static RequestFilter all() {
        return ALL;
    }

    /** In one of these states. */
    public RequestFilter in(Set<RequestStatus> statuses) {
        return new RequestFilter(
                statuses,
                posts,
                items,
                departments,
                priorities,
                phases,
                unitId,
                text,
                submittedFrom,
                submittedUntil,
                owedBefore);
    }

    /** Of one of these butler posts. */
    public RequestFilter ofPosts(Set<UUID> posts) {
        return new RequestFilter(
                statuses,
                posts,
                items,
                departments,
                priorities,
                phases,
                unitId,
                text,
                submittedFrom,
                submittedUntil,
                owedBefore);
    }

    /** For one of these services. */
    public RequestFilter ofItems(Set<UUID> items) {
        return new RequestFilter(
                statuses,
                posts,
                items,
                departments,
                priorities,
                phases,
                unitId,
                text,
                submittedFrom,
                submittedUntil,
                owedBefore);
    }

    /** With a task for one of these departments. */
    public RequestFilter orderedFrom(Set<UUID> departments) {
        return new RequestFilter(
                statuses,
                posts,
                items,
                departments,
                priorities,
                phases,
                unitId,
                text,
                submittedFrom,
                submittedUntil,
                owedBefore);
    }

    /** Of one of these urgencies. */
    public RequestFilter ofPriorities(Set<Priority> priorities) {
        return new RequestFilter(
                statuses,
                posts,
                items,
                departments,
                priorities,
                phases,
                unitId,
                text,
                submittedFrom,
                submittedUntil,
                owedBefore);
    }

    /** That arose in one of these phases. */
    public RequestFilter inPhases(Set<LifePhase> phases) {
        return new RequestFilter(
                statuses,
                posts,
                items,
                departments,
                priorities,
                phases,
                unitId,
                text,
                submittedFrom,
                submittedUntil,
                owedBefore);
    }

    /** About one unit. */
    public RequestFilter ofUnit(UUID unitId) {
        return new RequestFilter(
                statuses,
                posts,
                items,
                departments,
                priorities,
                phases,
                unitId,
                text,
                submittedFrom,
                submittedUntil,
                owedBefore);
    }

    /** That a word, a number or an owner finds. */
    public RequestFilter saying(String text) {
        return new RequestFilter(
                statuses,
                posts,
                items,
                departments,
                priorities,
                phases,
                unitId,
                text,
                submittedFrom,
                submittedUntil,
                owedBefore);
    }

    /** Taken from this instant on. */
    public RequestFilter submittedFrom(Instant submittedFrom) {
        return new RequestFilter(
                statuses,
                posts,
                items,
                departments,
                priorities,
                phases,
                unitId,
                text,
                submittedFrom,
                submittedUntil,
                owedBefore);
    }

    /** Taken before this instant. */
    public RequestFilter submittedUntil(Instant submittedUntil) {
        return new RequestFilter(
                statuses,
                posts,
                items,
                departments,
                priorities,
                phases,
                unitId,
                text,
                submittedFrom,
                submittedUntil,
                owedBefore);
    }

    /** Open, and promised for before this instant. */
    public RequestFilter owedBefore(Instant owedBefore) {
        return new RequestFilter(
                statuses,
                posts,
                items,
                departments,
                priorities,
                phases,
                unitId,
                text,
                submittedFrom,
                submittedUntil,
                owedBefore);
    }
}

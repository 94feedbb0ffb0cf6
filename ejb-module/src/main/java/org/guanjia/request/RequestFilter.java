package org.guanjia.request;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
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
        return with(criteria -> criteria.statuses = statuses);
    }

    /** Of one of these butler posts. */
    public RequestFilter ofPosts(Set<UUID> posts) {
        return with(criteria -> criteria.posts = posts);
    }

    /** For one of these services. */
    public RequestFilter ofItems(Set<UUID> items) {
        return with(criteria -> criteria.items = items);
    }

    /** With a task for one of these departments. */
    public RequestFilter orderedFrom(Set<UUID> departments) {
        return with(criteria -> criteria.departments = departments);
    }

    /** Of one of these urgencies. */
    public RequestFilter ofPriorities(Set<Priority> priorities) {
        return with(criteria -> criteria.priorities = priorities);
    }

    /** That arose in one of these phases. */
    public RequestFilter inPhases(Set<LifePhase> phases) {
        return with(criteria -> criteria.phases = phases);
    }

    /** About one unit. */
    public RequestFilter ofUnit(UUID unitId) {
        return with(criteria -> criteria.unitId = unitId);
    }

    /** That a word, a number or an owner finds. */
    public RequestFilter saying(String text) {
        return with(criteria -> criteria.text = text);
    }

    /** Taken from this instant on. */
    public RequestFilter submittedFrom(Instant submittedFrom) {
        return with(criteria -> criteria.submittedFrom = submittedFrom);
    }

    /** Taken before this instant. */
    public RequestFilter submittedUntil(Instant submittedUntil) {
        return with(criteria -> criteria.submittedUntil = submittedUntil);
    }

    /** Open, and promised for before this instant. */
    public RequestFilter owedBefore(Instant owedBefore) {
        return with(criteria -> criteria.owedBefore = owedBefore);
    }

    private RequestFilter with(Consumer<Criteria> narrowing) {
        Criteria criteria = new Criteria(this);
        narrowing.accept(criteria);
        return criteria.filter();
    }

    /** The criteria while one of them changes. */
    private static class Criteria {

        private Set<RequestStatus> statuses;
        private Set<UUID> posts;
        private Set<UUID> items;
        private Set<UUID> departments;
        private Set<Priority> priorities;
        private Set<LifePhase> phases;
        private UUID unitId;
        private String text;
        private Instant submittedFrom;
        private Instant submittedUntil;
        private Instant owedBefore;

        Criteria(RequestFilter from) {
            statuses = from.statuses;
            posts = from.posts;
            items = from.items;
            departments = from.departments;
            priorities = from.priorities;
            phases = from.phases;
            unitId = from.unitId;
            text = from.text;
            submittedFrom = from.submittedFrom;
            submittedUntil = from.submittedUntil;
            owedBefore = from.owedBefore;
        }

        RequestFilter filter() {
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
}

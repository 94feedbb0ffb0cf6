package org.guanjia.calendar.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.Milestone;
import org.guanjia.calendar.TargetDue;
import org.guanjia.calendar.TargetState;
import org.guanjia.calendar.model.ReachedTargets;

/** {@link ReachedTargets} in the database. */
@ApplicationScoped
public class JpaReachedTargets implements ReachedTargets {

    /** Nobody can say when what was dropped would have been met. */
    private static final String SINCE =
            "owner_kind = :kind and milestone = :milestone and counts_from >= :since and state <> 'DROPPED'";

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public List<TargetDue> dueWithin(ClockKind kind, Milestone milestone, Instant after, Instant until) {
        return within("t.dueAt", TargetState.RUNNING, kind, milestone, after, until);
    }

    @Override
    public List<TargetDue> missedWithin(ClockKind kind, Milestone milestone, Instant after, Instant until) {
        return within("t.missedAt", TargetState.MISSED, kind, milestone, after, until);
    }

    private List<TargetDue> within(
            String when, TargetState state, ClockKind kind, Milestone milestone, Instant after, Instant until) {
        return entityManager
                .createQuery(
                        "select new org.guanjia.calendar.TargetDue(t.kind, t.ownerId, t.milestone, t.dueAt)"
                                + " from ClockTarget t where t.state = :state and " + when + " > :after and " + when
                                + " <= :until and t.kind = :kind and t.milestone = :milestone order by " + when,
                        TargetDue.class)
                .setParameter("state", state)
                .setParameter("after", after)
                .setParameter("until", until)
                .setParameter("kind", kind)
                .setParameter("milestone", milestone)
                .getResultList();
    }

    @Override
    public long countSince(ClockKind kind, Milestone milestone, Instant since) {
        return count(SINCE, kind, milestone, since, Map.of());
    }

    @Override
    public long countUnmet(ClockKind kind, Milestone milestone, Instant since, Duration afterDue, Instant at) {
        return count(
                SINCE + " and coalesce(met_at, :at) > due_at + cast(:after as integer) * interval '1' minute",
                kind,
                milestone,
                since,
                Map.of("at", at, "after", afterDue.toMinutes()));
    }

    /** In SQL: JPQL knows no time that lies so long after another. */
    private long count(
            String where, ClockKind kind, Milestone milestone, Instant since, Map<String, Object> parameters) {
        Query query = entityManager
                .createNativeQuery("select count(*) from clock_target where " + where, Long.class)
                .setParameter("kind", kind.name())
                .setParameter("milestone", milestone.name())
                .setParameter("since", since);
        parameters.forEach(query::setParameter);
        return (Long) query.getSingleResult();
    }
}

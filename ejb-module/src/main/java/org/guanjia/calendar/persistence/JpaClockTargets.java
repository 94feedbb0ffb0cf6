package org.guanjia.calendar.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.TargetDue;
import org.guanjia.calendar.TargetState;
import org.guanjia.calendar.model.ClockTarget;
import org.guanjia.calendar.model.ClockTargets;

/** Targets in the database. */
@ApplicationScoped
public class JpaClockTargets implements ClockTargets {

    /** Whoever locks several takes them in this one, so that nobody waits for the other. */
    private static final String IN_ORDER = " order by t.ownerId, t.milestone";

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void add(ClockTarget target) {
        entityManager.persist(target);
    }

    @Override
    public Optional<ClockTarget> locked(ClockTarget.Key key) {
        return Optional.ofNullable(entityManager.find(ClockTarget.class, key, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<ClockTarget> locked(ClockKind kind, UUID ownerId) {
        return query(kind, Set.of(ownerId))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public List<ClockTarget> of(ClockKind kind, Collection<UUID> ownerIds) {
        return query(kind, ownerIds).getResultList();
    }

    private TypedQuery<ClockTarget> query(ClockKind kind, Collection<UUID> ownerIds) {
        // by what never changes: nothing needs to be written before
        return entityManager
                .createQuery(
                        "select t from ClockTarget t where t.ownerId in :owners and t.kind = :kind" + IN_ORDER,
                        ClockTarget.class)
                .setParameter("owners", ownerIds)
                .setParameter("kind", kind)
                .setFlushMode(FlushModeType.COMMIT);
    }

    @Override
    public List<ClockTarget> running(UUID departmentId) {
        String whose = departmentId == null ? "t.departmentId is not null" : "t.departmentId = :department";
        TypedQuery<ClockTarget> query = entityManager
                .createQuery(
                        "select t from ClockTarget t where t.state = :running and " + whose + IN_ORDER,
                        ClockTarget.class)
                .setParameter("running", TargetState.RUNNING)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE);
        if (departmentId != null) {
            query.setParameter("department", departmentId);
        }
        return query.getResultList();
    }

    @Override
    public List<TargetDue> due(Instant at, int limit) {
        return entityManager
                .createQuery("""
                        select new org.guanjia.calendar.TargetDue(t.kind, t.ownerId, t.milestone, t.dueAt)
                        from ClockTarget t where t.state = :running and t.dueAt <= :at order by t.dueAt
                        """, TargetDue.class)
                .setParameter("running", TargetState.RUNNING)
                .setParameter("at", at)
                .setMaxResults(limit)
                .getResultList();
    }
}

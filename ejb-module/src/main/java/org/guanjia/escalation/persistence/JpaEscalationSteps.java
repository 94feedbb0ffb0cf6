package org.guanjia.escalation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanjia.calendar.TargetDue;
import org.guanjia.calendar.TargetState;
import org.guanjia.escalation.StepState;
import org.guanjia.escalation.model.EscalationStep;
import org.guanjia.escalation.model.EscalationSteps;

/** {@link EscalationSteps} in the database. */
@ApplicationScoped
public class JpaEscalationSteps implements EscalationSteps {

    private static final String OF_TARGET =
            "s.ownerId = :owner and s.kind = :kind and s.milestone = :milestone" + " and s.targetDueAt = :due";

    /** It was told, and what it is about is waited for still. */
    private static final String OPEN = "s.state in :states and exists (select 1 from ClockTarget t"
            + " where t.ownerId = s.ownerId and t.kind = s.kind and t.milestone = s.milestone and t.state in :waited)";

    private static final Set<TargetState> WAITED = Set.of(TargetState.RUNNING, TargetState.RESTING, TargetState.MISSED);

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void add(EscalationStep step) {
        entityManager.persist(step);
    }

    @Override
    public Optional<EscalationStep> locked(UUID id) {
        return Optional.ofNullable(entityManager.find(EscalationStep.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public boolean has(TargetDue target, int level) {
        return !ofTarget(
                        "select s.id from EscalationStep s where " + OF_TARGET + " and s.level = :level",
                        target,
                        UUID.class)
                .setParameter("level", level)
                .getResultList()
                .isEmpty();
    }

    @Override
    public Optional<Instant> takenOnLast(TargetDue target) {
        return Optional.ofNullable(
                ofTarget("select max(s.takenOnAt) from EscalationStep s where " + OF_TARGET, target, Instant.class)
                        .getSingleResult());
    }

    private <T> TypedQuery<T> ofTarget(String query, TargetDue target, Class<T> result) {
        return entityManager
                .createQuery(query, result)
                .setParameter("owner", target.ownerId())
                .setParameter("kind", target.kind())
                .setParameter("milestone", target.milestone())
                .setParameter("due", target.dueAt());
    }

    @Override
    public List<UUID> waitingUntil(Instant at) {
        return entityManager
                .createQuery(
                        "select s.id from EscalationStep s where s.state = :waiting and s.dueAt <= :at order by s.dueAt",
                        UUID.class)
                .setParameter("waiting", StepState.WAITING)
                .setParameter("at", at)
                .getResultList();
    }

    @Override
    public List<EscalationStep> toldTo(UUID employeeId, int most) {
        return open("s.id in (select o.id from EscalationStep o join o.told e where e = :whose)", employeeId, most);
    }

    @Override
    public List<EscalationStep> open(UUID estateId, int most) {
        return open("s.estateId = :whose", estateId, most);
    }

    private List<EscalationStep> open(String where, UUID whose, int most) {
        return entityManager
                .createQuery(
                        "select s from EscalationStep s where " + where + " and " + OPEN
                                + " order by s.toldAt desc, s.id",
                        EscalationStep.class)
                .setParameter("whose", whose)
                .setParameter("states", Set.of(StepState.TOLD, StepState.TAKEN_ON))
                .setParameter("waited", WAITED)
                .setMaxResults(most)
                .getResultList();
    }
}

package org.guanjia.disturbance.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.disturbance.DisturbanceKind;
import org.guanjia.disturbance.DisturbanceState;
import org.guanjia.disturbance.Week;
import org.guanjia.disturbance.model.Disturbance;
import org.guanjia.disturbance.model.DisturbanceBook;
import org.guanjia.disturbance.model.DisturbanceLimit;
import org.guanjia.shared.ChangedMeanwhile;
import org.hibernate.exception.ConstraintViolationException;

/** {@link DisturbanceBook} in the database. */
@ApplicationScoped
public class JpaDisturbanceBook implements DisturbanceBook {

    private static final int MOST_AHEAD = 50;

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void add(Disturbance disturbance) {
        entityManager.persist(disturbance);
    }

    @Override
    public Optional<Disturbance> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Disturbance.class, id));
    }

    @Override
    public Map<DisturbanceKind, Integer> used(UUID householdId, Week week) {
        Map<DisturbanceKind, Integer> used = new EnumMap<>(DisturbanceKind.class);
        entityManager
                .createQuery(
                        "select d.kind, count(distinct d.occasionId) from Disturbance d where d.householdId = :household"
                                + " and d.onDay between :monday and :sunday and d.state <> :givenBack group by d.kind",
                        Object[].class)
                .setParameter("household", householdId)
                .setParameter("monday", week.monday())
                .setParameter("sunday", week.sunday())
                .setParameter("givenBack", DisturbanceState.GIVEN_BACK)
                .getResultList()
                .forEach(row -> used.put((DisturbanceKind) row[0], ((Long) row[1]).intValue()));
        return used;
    }

    @Override
    public List<Disturbance> ahead(UUID householdId, Instant now) {
        return entityManager
                .createQuery(
                        "select d from Disturbance d where d.householdId = :household and d.state = :planned"
                                + " and (d.plannedAt is null or d.plannedAt > :now) order by d.plannedAt nulls first, d.id",
                        Disturbance.class)
                .setParameter("household", householdId)
                .setParameter("planned", DisturbanceState.PLANNED)
                .setParameter("now", now)
                .setMaxResults(MOST_AHEAD)
                .getResultList();
    }

    @Override
    public List<DisturbanceLimit> limits(UUID... scopeIds) {
        return entityManager
                .createQuery("select l from DisturbanceLimit l where l.scopeId in :scopes", DisturbanceLimit.class)
                .setParameter("scopes", List.of(scopeIds))
                .getResultList();
    }

    @Override
    public Optional<DisturbanceLimit> limit(UUID scopeId, DisturbanceKind kind) {
        return entityManager
                .createQuery(
                        "select l from DisturbanceLimit l where l.scopeId = :scope and l.kind = :kind",
                        DisturbanceLimit.class)
                .setParameter("scope", scopeId)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(DisturbanceLimit limit) {
        entityManager.persist(limit);
    }

    @Override
    public void remove(DisturbanceLimit limit) {
        entityManager.remove(limit);
    }

    @Override
    public void flush() {
        try {
            entityManager.flush();
        } catch (ConstraintViolationException | OptimisticLockException e) {
            throw new ChangedMeanwhile();
        }
    }
}

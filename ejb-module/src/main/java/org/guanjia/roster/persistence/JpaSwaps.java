package org.guanjia.roster.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.roster.SwapState;
import org.guanjia.roster.model.Swap;
import org.guanjia.roster.model.Swaps;
import org.guanjia.shared.NotFound;

/** The swaps in the database. */
@ApplicationScoped
public class JpaSwaps implements Swaps {

    private static final List<SwapState> UNDER_WAY = List.of(SwapState.ASKED, SwapState.AGREED);

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void add(Swap swap) {
        entityManager.persist(swap);
        entityManager.flush();
    }

    @Override
    public Swap swap(UUID id) {
        return Optional.ofNullable(entityManager.find(Swap.class, id)).orElseThrow(NotFound::new);
    }

    @Override
    public boolean isUnderWay(UUID dutyId) {
        return entityManager
                        .createQuery(
                                "select count(s) from Swap s where (s.dutyId = :duty or s.inReturnId = :duty)"
                                        + " and s.state in :states",
                                Long.class)
                        .setParameter("duty", dutyId)
                        .setParameter("states", UNDER_WAY)
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<Swap> with(UUID estateId, UUID employeeId, YearMonth month) {
        return entityManager
                .createQuery(
                        "select s from Swap s join Roster r on r.id = s.rosterId where r.estateId = :estate"
                                + " and r.firstDay = :first and (s.askedBy = :person or s.askedOf = :person)"
                                + " order by s.askedAt desc",
                        Swap.class)
                .setParameter("estate", estateId)
                .setParameter("first", month.atDay(1))
                .setParameter("person", employeeId)
                .getResultList();
    }

    @Override
    public List<Swap> askedOf(UUID employeeId, Instant now) {
        return toCome(
                "s.askedOf = :person and s.state = :state",
                Map.of("person", employeeId, "state", SwapState.ASKED),
                now);
    }

    @Override
    public List<Swap> agreed(UUID estateId, Instant now) {
        return toCome(
                "d.estateId = :estate and s.state = :state",
                Map.of("estate", estateId, "state", SwapState.AGREED),
                now);
    }

    @Override
    public List<Swap> underWay(UUID rosterId, Instant now) {
        return toCome(
                "s.rosterId = :roster and s.state in :states", Map.of("roster", rosterId, "states", UNDER_WAY), now);
    }

    private List<Swap> toCome(String which, Map<String, Object> parameters, Instant now) {
        var query = entityManager
                .createQuery(
                        "select s from Swap s join Duty d on d.id = s.dutyId where " + which
                                + " and d.beginsAt > :now and d.employeeId = s.askedBy order by d.beginsAt, s.askedAt",
                        Swap.class)
                .setParameter("now", now);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}

package org.guanjia.calendar.persistence;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.ClockView;
import org.guanjia.calendar.WorkingTime;
import org.guanjia.calendar.model.ClockLink;
import org.guanjia.calendar.model.ClockLinks;

/** Clock chains in the database. */
@ApplicationScoped
public class JpaClockLinks implements ClockLinks {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public Optional<ClockLink> open(ClockKind kind, UUID ownerId) {
        return entityManager
                .createQuery("""
                        select l from ClockLink l
                        where l.kind = :kind and l.ownerId = :owner and l.validUntil = :open
                        """, ClockLink.class)
                .setParameter("kind", kind)
                .setParameter("owner", ownerId)
                .setParameter("open", ClockLink.OPEN)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(ClockLink first) {
        entityManager.persist(first);
    }

    @Override
    public void follow(ClockLink next) {
        // Hibernate inserts before it updates, but the next link stands on the end of the one before.
        entityManager.flush();
        entityManager.persist(next);
    }

    @Override
    public Map<UUID, ClockView> clocks(ClockKind kind, Collection<UUID> ownerIds) {
        return entityManager
                .createQuery("""
                        select l from ClockLink l
                        where l.kind = :kind and l.ownerId in :owners order by l.ownerId, l.validFrom
                        """, ClockLink.class)
                .setParameter("kind", kind)
                .setParameter("owners", ownerIds)
                .getResultStream()
                .collect(groupingBy(ClockLink::ownerId, collectingAndThen(toList(), chain -> clockOf(kind, chain))));
    }

    private static ClockView clockOf(ClockKind kind, List<ClockLink> chain) {
        ClockLink first = chain.get(0);
        return new ClockView(
                kind,
                first.ownerId(),
                first.estateId(),
                chain.stream().map(ClockLink::view).toList(),
                WorkingTime.ALWAYS);
    }
}

package org.guanjia.butler.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanjia.butler.HandoverState;
import org.guanjia.butler.model.Handover;
import org.guanjia.butler.model.HandoverMatter;
import org.guanjia.butler.model.Handovers;
import org.guanjia.shared.NotFound;

/** The handovers in the database. */
@ApplicationScoped
public class JpaHandovers implements Handovers {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void add(Handover handover) {
        entityManager.persist(handover);
        // no mapped association tells Hibernate that its matters need its row first
        entityManager.flush();
    }

    @Override
    public Handover handover(UUID id) {
        return Optional.ofNullable(entityManager.find(Handover.class, id)).orElseThrow(NotFound::new);
    }

    @Override
    public Handover locked(UUID id) {
        return Optional.ofNullable(entityManager.find(Handover.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Handover> underWay(UUID postId) {
        return entityManager
                .createQuery("select h from Handover h where h.underWayFor = :post", Handover.class)
                .setParameter("post", postId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Handover> underWay(Set<UUID> estateIds) {
        return estateIds.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select h from Handover h where h.state = :state and h.estateId in :estates"
                                        + " order by h.openedAt, h.id",
                                Handover.class)
                        .setParameter("state", HandoverState.UNDER_WAY)
                        .setParameter("estates", estateIds)
                        .getResultList();
    }

    @Override
    public List<Handover> ofPost(UUID postId, int most) {
        return entityManager
                .createQuery(
                        "select h from Handover h where h.postId = :post order by h.openedAt desc, h.id desc",
                        Handover.class)
                .setParameter("post", postId)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void add(HandoverMatter matter) {
        entityManager.persist(matter);
    }

    @Override
    public List<HandoverMatter> matters(Collection<UUID> handoverIds) {
        return handoverIds.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select m from HandoverMatter m left join fetch m.remarks where m.handoverId in :handovers"
                                        + " order by m.id",
                                HandoverMatter.class)
                        .setParameter("handovers", handoverIds)
                        .getResultList();
    }
}

package org.guanjia.roster.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.roster.model.Proposal;
import org.guanjia.roster.model.Proposals;
import org.guanjia.shared.NotFound;

/** The proposals in the database. */
@ApplicationScoped
public class JpaProposals implements Proposals {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void add(Proposal proposal) {
        // Hibernate writes what is new first, and the key allows one that runs
        entityManager.flush();
        entityManager.persist(proposal);
        entityManager.flush();
    }

    @Override
    public Proposal locked(UUID id) {
        return Optional.ofNullable(entityManager.find(Proposal.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Proposal> latest(UUID rosterId) {
        return latest(rosterId, LockModeType.NONE);
    }

    @Override
    public Optional<Proposal> latestLocked(UUID rosterId) {
        return latest(rosterId, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Proposal> latest(UUID rosterId, LockModeType lock) {
        return entityManager
                .createQuery(
                        "select p from Proposal p where p.rosterId = :roster order by p.begunAt desc, p.id desc",
                        Proposal.class)
                .setParameter("roster", rosterId)
                .setMaxResults(1)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}

package org.guanjia.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/**
 * Lets one of several nodes do what has to be done once. A lease is a row that is locked until the end of the transaction: whoever
 * dies gives it back with its connection, and no clock has to be right.
 */
@ApplicationScoped
public class Lease {

    @PersistenceContext
    private EntityManager entityManager;

    /** Until when its holders have done what it is for; empty before the first has. Asked by the holder. */
    public Optional<Instant> doneUntil(String name) {
        return Optional.ofNullable((Instant) entityManager
                .createNativeQuery("select done_until from lease where name = :name", Instant.class)
                .setParameter("name", name)
                .getSingleResult());
    }

    /** Remembers until when it is done, where the holder's transaction commits. */
    public void done(String name, Instant until) {
        entityManager
                .createNativeQuery("update lease set done_until = :until where name = :name")
                .setParameter("until", until)
                .setParameter("name", name)
                .executeUpdate();
    }

    /**
     * Takes a lease for the caller's transaction.
     *
     * @param name of a row of table {@code lease}
     * @return false while somebody else has it
     */
    public boolean isMine(String name) {
        return !entityManager
                .createNativeQuery("select name from lease where name = :name for update skip locked", String.class)
                .setParameter("name", name)
                .getResultList()
                .isEmpty();
    }
}

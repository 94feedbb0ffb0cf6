package org.guanjia.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Lets one of several nodes do what has to be done once. A lease is a row that is locked until the end of the transaction: whoever
 * dies gives it back with its connection, and no clock has to be right.
 */
@ApplicationScoped
public class Lease {

    @PersistenceContext
    private EntityManager entityManager;

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

package org.guanjia.delivery.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.guanjia.delivery.model.Retention;

/** Retention in the database. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class JpaRetention implements Retention {

    private static final int PART = 5000;

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public int forgetSent(Instant before) {
        return forget("sent_message", "id", "sent_at", before);
    }

    @Override
    public int forgetReceived(Instant before) {
        return forget("inbox", "message_id", "received_at", before);
    }

    private int forget(String table, String key, String time, Instant before) {
        return entityManager
                .createNativeQuery("delete from " + table + " where " + time + " < ?1 and " + key + " in (select " + key
                        + " from " + table + " where " + time + " < ?1 order by " + time + " limit " + PART + ")")
                .setParameter(1, before)
                .executeUpdate();
    }
}

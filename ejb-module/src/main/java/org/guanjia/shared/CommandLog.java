package org.guanjia.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;

/**
 * Remembers which commands were carried out; the one claimed last is what the thread's {@link Correlation} begins with. Every command carries an id that was made when its form was drawn; a double
 * click, a resent form or a retried call brings the same id again, and is one act.
 */
@ApplicationScoped
public class CommandLog {

    @PersistenceContext
    private EntityManager entityManager;

    /**
     * Claims the command in the caller's transaction.
     *
     * @return true the first time; false where the command was carried out before, so that the caller changes nothing
     */
    public boolean claim(UUID commandId, Instant at) {
        Correlation.begin(commandId);
        return entityManager
                        .createNativeQuery("insert into command_log (id, at) values (:id, :at) on conflict do nothing")
                        .setParameter("id", commandId)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }
}

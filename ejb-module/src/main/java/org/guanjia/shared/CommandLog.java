package org.guanjia.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/**
 * Remembers which commands were carried out; the one claimed last is what the thread's {@link Correlation} begins with. Every command carries an id that was made when its form was drawn; a double
 * click, a resent form or a retried call brings the same id again, and is one act.
 */
@ApplicationScoped
public class CommandLog {

    private static final int PART = 5000;

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

    /**
     * Forgets a part of the commands carried out before this instant, in a transaction of its own. Ids that follow from a
     * name (version 3) stay: the demonstration brings the same ones with each start, years later, too.
     *
     * @return how many; 0 when none is left
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forget(Instant before) {
        return entityManager
                .createNativeQuery("""
                        delete from command_log where id in (
                            select id from command_log
                            where at < :before and substring(cast(id as varchar) from 15 for 1) <> '3'
                            order by at limit %d)""".formatted(PART))
                .setParameter("before", before)
                .executeUpdate();
    }
}

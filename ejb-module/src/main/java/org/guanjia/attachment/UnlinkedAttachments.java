package org.guanjia.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The files that were brought and that nothing refers to: a form was never sent, a feedback never given. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class UnlinkedAttachments {

    private static final int PART = 100;

    @PersistenceContext
    private EntityManager entityManager;

    /**
     * Takes away a part of those brought before this instant, in a transaction of its own. One that somebody links meanwhile
     * stays: its row is locked and looked at once more.
     *
     * @return how many there were; 0 when none is left
     */
    int forget(Instant before) {
        List<UUID> locked = entityManager
                .createNativeQuery("""
                        select id from attachment where linked = false and uploaded_at < :before
                        order by uploaded_at limit %d for update""".formatted(PART), UUID.class)
                .setParameter("before", before)
                .getResultList();
        if (!locked.isEmpty()) {
            delete("delete from attachment_content where attachment_id in (:ids)", locked);
            delete("delete from attachment where id in (:ids)", locked);
        }
        return locked.size();
    }

    private void delete(String statement, List<UUID> ids) {
        entityManager.createNativeQuery(statement).setParameter("ids", ids).executeUpdate();
    }
}

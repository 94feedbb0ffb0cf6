package org.guanjia.delivery.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.guanjia.delivery.model.OutboxLetter;
import org.guanjia.delivery.model.OutboxLetters;
import org.guanjia.delivery.model.UnansweredOrder;

/** The outbox in the database. */
@ApplicationScoped
public class JpaOutboxLetters implements OutboxLetters {

    private static final String KEEP = """
            insert into sent_message (id, flow, destination, subject, sequence, type, body, estate_id, department_id,
                                      occurred_at, queued_at, sent_at)
            select id, flow, destination, subject, sequence, type, body, estate_id, department_id,
                   occurred_at, queued_at, cast(?1 as timestamp with time zone)
            from outbox where id = ?2""";

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void add(OutboxLetter letter) {
        entityManager.persist(letter);
    }

    @Override
    public List<OutboxLetter> about(Collection<UUID> subjects) {
        return entityManager
                .createQuery(
                        "select l from OutboxLetter l where l.subject in :subjects order by l.id", OutboxLetter.class)
                .setParameter("subjects", subjects)
                .getResultList();
    }

    @Override
    public void sent(OutboxLetter letter, Instant at) {
        entityManager
                .createNativeQuery(KEEP)
                .setParameter(1, at)
                .setParameter(2, letter.id())
                .executeUpdate();
        entityManager.remove(letter);
    }

    @Override
    public void await(UnansweredOrder order) {
        entityManager.persist(order);
    }
}

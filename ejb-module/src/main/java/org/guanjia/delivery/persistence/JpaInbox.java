package org.guanjia.delivery.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanjia.delivery.Arrival;
import org.guanjia.delivery.DeliverySettings;
import org.guanjia.delivery.Flow;
import org.guanjia.delivery.LetterHandler;
import org.guanjia.delivery.Received;
import org.guanjia.delivery.SubjectUnknown;
import org.guanjia.delivery.model.Inbox;
import org.guanjia.delivery.model.Parked;
import org.guanjia.delivery.model.Taking;
import org.guanjia.shared.Correlation;

/**
 * The inbox in the database. The ordinary message, the next of its subject with nothing parked, costs two statements beside
 * its effect: the claim, and the step of its subject's number, which also locks the subject.
 */
@ApplicationScoped
@Transactional
public class JpaInbox implements Inbox {

    /** Whoever changes what is parked of a subject locks the subject first. */
    private static final String FOR_UPDATE = " for update";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private DeliverySettings settings;

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> boolean take(Arrival arrival, T body, LetterHandler<T> handler) {
        if (!claim(arrival)) {
            return next(arrival.flow(), arrival.subject()).isPresent();
        }
        boolean more = false;
        if (stepsPlainly(arrival)) {
            apply(arrival, body, handler);
        } else {
            more = takeAmongOthers(arrival, body, handler);
        }
        entityManager.flush();
        return more;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Boolean> takeAll(List<Taking<?>> takings) {
        List<Boolean> more = new ArrayList<>();
        for (Taking<?> taking : takings) {
            more.add(take(taking));
            // as if each came by itself: what one read may be another's to change by SQL, and neither is of the other's
            // click
            entityManager.clear();
            Correlation.end();
        }
        return more;
    }

    private <T> boolean take(Taking<T> taking) {
        return take(taking.arrival(), taking.body(), taking.handler());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> boolean takeWithin(Arrival arrival, T body, LetterHandler<T> handler) {
        return take(arrival, body, handler);
    }

    private boolean claim(Arrival arrival) {
        return execute(
                        "insert into inbox (message_id, flow, received_at) values (?1, ?2, ?3) on conflict do nothing",
                        arrival.messageId(),
                        arrival.flow().name(),
                        arrival.receivedAt())
                == 1;
    }

    private boolean stepsPlainly(Arrival arrival) {
        if (arrival.sequence() == 1) {
            return begin(arrival, 1) == 1;
        }
        return execute(
                        "update inbox_stream set last_sequence = ?3"
                                + " where subject = ?1 and flow = ?2 and last_sequence = ?3 - 1 and parked = 0",
                        arrival.subject(),
                        arrival.flow().name(),
                        arrival.sequence())
                == 1;
    }

    private int begin(Arrival arrival, long last) {
        return execute(
                "insert into inbox_stream (subject, flow, last_sequence, parked) values (?1, ?2, ?3, 0)"
                        + " on conflict do nothing",
                arrival.subject(),
                arrival.flow().name(),
                last);
    }

    private <T> boolean takeAmongOthers(Arrival arrival, T body, LetterHandler<T> handler) {
        begin(arrival, 0);
        Last last = lastOf(arrival.flow(), arrival.subject(), FOR_UPDATE);
        if (arrival.sequence() <= last.sequence()) {
            handler.stale(body, received(arrival));
            return last.parked() > 0;
        }
        if (arrival.sequence() > last.sequence() + 1) {
            park(arrival);
            return false;
        }
        step(arrival.flow(), arrival.subject(), arrival.sequence());
        return apply(arrival, body, handler) && last.parked() > 0;
    }

    /** @return false where there was nothing yet that it could apply to */
    private <T> boolean apply(Arrival arrival, T body, LetterHandler<T> handler) {
        try {
            handler.apply(body, received(arrival));
            answer(arrival, body);
            return true;
        } catch (SubjectUnknown e) {
            step(arrival.flow(), arrival.subject(), arrival.sequence() - 1);
            park(arrival);
            return false;
        }
    }

    private void answer(Arrival arrival, Object body) {
        long answers = arrival.flow().headingOf(body).answers();
        if (answers > 0) {
            execute("delete from unanswered_order where subject = ?1 and sequence <= ?2", arrival.subject(), answers);
        }
    }

    private void step(Flow flow, UUID subject, long sequence) {
        execute(
                "update inbox_stream set last_sequence = ?3 where subject = ?1 and flow = ?2",
                subject,
                flow.name(),
                sequence);
    }

    private void park(Arrival arrival) {
        entityManager.persist(new Parked(arrival, arrival.receivedAt().plus(settings.parkedAtMost())));
        count(arrival.flow(), arrival.subject(), 1);
    }

    private void count(Flow flow, UUID subject, int change) {
        execute(
                "update inbox_stream set parked = parked + ?3 where subject = ?1 and flow = ?2",
                subject,
                flow.name(),
                change);
    }

    @Override
    public Optional<Parked> next(Flow flow, UUID subject) {
        Last last = lastOf(flow, subject, "");
        if (last.parked() == 0) {
            return Optional.empty();
        }
        return entityManager
                .createQuery(
                        "select p from Parked p where p.subject = :subject and p.flow = :flow and p.sequence <= :next"
                                + " order by p.sequence, p.messageId",
                        Parked.class)
                .setParameter("subject", subject)
                .setParameter("flow", flow)
                .setParameter("next", last.sequence() + 1)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> boolean release(Parked parked, T body, LetterHandler<T> handler) {
        Last last = lastOf(parked.flow(), parked.subject(), FOR_UPDATE);
        if (parked.sequence() > last.sequence() + 1 || remove(parked) == 0) {
            return false;
        }
        count(parked.flow(), parked.subject(), -1);
        Arrival arrival = parked.arrival(1);
        boolean released = true;
        if (parked.sequence() <= last.sequence()) {
            handler.stale(body, received(arrival));
        } else {
            step(parked.flow(), parked.subject(), parked.sequence());
            released = apply(arrival, body, handler);
        }
        entityManager.flush();
        return released;
    }

    @Override
    public boolean forget(Parked parked) {
        lastOf(parked.flow(), parked.subject(), FOR_UPDATE);
        if (remove(parked) == 0) {
            return false;
        }
        count(parked.flow(), parked.subject(), -1);
        execute(
                "delete from inbox where message_id = ?1 and flow = ?2",
                parked.messageId(),
                parked.flow().name());
        return true;
    }

    private int remove(Parked parked) {
        return execute(
                "delete from parked_message where message_id = ?1 and flow = ?2",
                parked.messageId(),
                parked.flow().name());
    }

    @Override
    public boolean knows(Arrival arrival) {
        return query(
                        "select flow from inbox where message_id = ?1 and flow = ?2",
                        arrival.messageId(),
                        arrival.flow().name())
                .findFirst()
                .isPresent();
    }

    @Override
    public List<Parked> overdue(Instant at, int limit) {
        return entityManager
                .createQuery("select p from Parked p where p.deadline <= :at order by p.deadline", Parked.class)
                .setParameter("at", at)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public boolean isNext(Flow flow, UUID subject, long sequence) {
        return lastOf(flow, subject, "").sequence() + 1 == sequence;
    }

    @Override
    public void passOver(Flow flow, UUID subject, long upTo) {
        execute(
                "insert into inbox_stream (subject, flow, last_sequence, parked) values (?1, ?2, 0, 0)"
                        + " on conflict do nothing",
                subject,
                flow.name());
        execute(
                "update inbox_stream set last_sequence = ?3 where subject = ?1 and flow = ?2 and last_sequence < ?3",
                subject,
                flow.name(),
                upTo);
    }

    private Last lastOf(Flow flow, UUID subject, String lock) {
        return query(
                        "select last_sequence, parked from inbox_stream where subject = ?1 and flow = ?2" + lock,
                        subject,
                        flow.name())
                .map(row -> new Last(((Number) row[0]).longValue(), ((Number) row[1]).intValue()))
                .findFirst()
                .orElse(new Last(0, 0));
    }

    @SuppressWarnings("unchecked")
    private Stream<Object[]> query(String sql, Object... parameters) {
        return bind(entityManager.createNativeQuery(sql, Object[].class), parameters).getResultList().stream();
    }

    private int execute(String sql, Object... parameters) {
        return bind(entityManager.createNativeQuery(sql), parameters).executeUpdate();
    }

    private static Query bind(Query query, Object... parameters) {
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    private static Received received(Arrival arrival) {
        return new Received(arrival.messageId(), arrival.sequence(), arrival.receivedAt());
    }

    private record Last(long sequence, int parked) {}
}

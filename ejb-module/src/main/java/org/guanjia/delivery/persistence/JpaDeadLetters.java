package org.guanjia.delivery.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanjia.delivery.Arrival;
import org.guanjia.delivery.Changed;
import org.guanjia.delivery.DeadLetterQuery;
import org.guanjia.delivery.DeadLetterRow;
import org.guanjia.delivery.DeadLetterView;
import org.guanjia.delivery.DeliveryTopics;
import org.guanjia.delivery.model.DeadLetter;
import org.guanjia.delivery.model.DeadLetters;
import org.guanjia.delivery.model.DeliveryAct;
import org.guanjia.delivery.model.Inbox;
import org.guanjia.delivery.model.Parked;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;

/** Dead letters in the database. */
@ApplicationScoped
public class JpaDeadLetters implements DeadLetters {

    private static final String ROW = "new org.guanjia.delivery.DeadLetterRow(d.id, d.flow, d.destination, d.subject,"
            + " d.sequence, d.estateId, d.departmentId, d.reasonKey, d.detail, d.occurredAt, d.receivedAt, d.failures,"
            + " d.status, d.handledBy, d.handledAt, d.version)";
    private static final Set<String> SORTS = Set.of("receivedAt", "occurredAt", "failures");

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Inbox inbox;

    @Inject
    private Event<Changed> changed;

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void bury(Arrival arrival, String reasonKey, String detail) {
        keep(arrival, reasonKey, detail);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean buryParked(Parked parked, String reasonKey, String detail) {
        if (!inbox.forget(parked)) {
            return false;
        }
        keep(parked.arrival(1), reasonKey, detail);
        return true;
    }

    private void keep(Arrival arrival, String reasonKey, String detail) {
        entityManager
                .createQuery(
                        "select d from DeadLetter d where d.messageId = :message and d.flow = :flow", DeadLetter.class)
                .setParameter("message", arrival.messageId())
                .setParameter("flow", arrival.flow())
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(
                        known -> known.failAgain(arrival, reasonKey, detail),
                        () -> entityManager.persist(new DeadLetter(arrival, reasonKey, detail)));
        entityManager.flush();
        if (arrival.estateId() != null) {
            changed.fire(new Changed(arrival.estateId(), DeliveryTopics.DELIVERY));
        }
    }

    @Override
    public Optional<DeadLetter> find(UUID id) {
        return Optional.ofNullable(entityManager.find(DeadLetter.class, id));
    }

    @Override
    public void log(DeliveryAct act) {
        entityManager.persist(act);
        entityManager.flush();
    }

    @Override
    public Page<DeadLetterRow> list(DeadLetterQuery query, Collection<UUID> estates, PageRequest page) {
        String where = " from DeadLetter d where (d.estateId in :estates or d.estateId is null)"
                + (query.status() == null ? "" : " and d.status = :status")
                + (query.flow() == null ? "" : " and d.flow = :flow");
        List<DeadLetterRow> rows = bound(
                        query,
                        estates,
                        entityManager.createQuery("select " + ROW + where + order(page), DeadLetterRow.class))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        int counted = bound(query, estates, entityManager.createQuery("select d.id" + where, UUID.class))
                .setMaxResults(Page.COUNT_CAP + 1)
                .getResultList()
                .size();
        return Page.of(rows, counted);
    }

    private static <R> TypedQuery<R> bound(DeadLetterQuery query, Collection<UUID> estates, TypedQuery<R> jpql) {
        jpql.setParameter("estates", estates);
        if (query.status() != null) {
            jpql.setParameter("status", query.status());
        }
        if (query.flow() != null) {
            jpql.setParameter("flow", query.flow());
        }
        return jpql;
    }

    private static String order(PageRequest page) {
        if (page.sort() == null) {
            return " order by d.receivedAt desc, d.id desc";
        }
        if (!SORTS.contains(page.sort())) {
            throw new BusinessRuleViolation("shared.page.unknownSort", page.sort());
        }
        String direction = page.descending() ? " desc" : "";
        return " order by d." + page.sort() + direction + ", d.id" + direction;
    }

    @Override
    public Optional<DeadLetterView> view(UUID id) {
        return entityManager
                .createQuery(
                        "select " + ROW + ", d.messageId, d.body from DeadLetter d where d.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(found ->
                        new DeadLetterView((DeadLetterRow) found[0], (UUID) found[1], (String) found[2], acts(id)));
    }

    private List<DeadLetterView.Act> acts(UUID id) {
        return entityManager
                .createQuery(
                        "select new org.guanjia.delivery.DeadLetterView$Act(a.act, a.actorName, a.reason, a.at)"
                                + " from DeliveryAct a where a.deadLetterId = :id order by a.at, a.id",
                        DeadLetterView.Act.class)
                .setParameter("id", id)
                .getResultList();
    }
}

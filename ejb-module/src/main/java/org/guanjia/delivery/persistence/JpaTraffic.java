package org.guanjia.delivery.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.delivery.DeadLetterStatus;
import org.guanjia.delivery.DepartmentTraffic;
import org.guanjia.delivery.ParkedRow;
import org.guanjia.delivery.UnansweredRow;
import org.guanjia.delivery.WaitingRow;
import org.guanjia.delivery.model.Traffic;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;

/** The figures of the ledger, from the database. */
@ApplicationScoped
public class JpaTraffic implements Traffic {

    private static final String PACKAGE = "org.guanjia.delivery.";

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public List<DepartmentTraffic> byDepartment(UUID estateId) {
        Map<UUID, DepartmentTraffic> traffic = new LinkedHashMap<>();
        for (Object[] row : grouped("OutboxLetter", "queuedAt", estateId)) {
            UUID department = (UUID) row[0];
            traffic.put(department, new DepartmentTraffic(department, (Long) row[1], (Instant) row[2], 0, null));
        }
        for (Object[] row : grouped("UnansweredOrder", "since", estateId)) {
            UUID department = (UUID) row[0];
            DepartmentTraffic waiting =
                    traffic.getOrDefault(department, new DepartmentTraffic(department, 0, null, 0, null));
            traffic.put(
                    department,
                    new DepartmentTraffic(
                            department, waiting.waiting(), waiting.oldestWaiting(), (Long) row[1], (Instant) row[2]));
        }
        return List.copyOf(traffic.values());
    }

    private List<Object[]> grouped(String entity, String time, UUID estateId) {
        return entityManager
                .createQuery(
                        "select t.departmentId, count(t), min(t." + time + ") from " + entity
                                + " t where t.estateId = :estate group by t.departmentId",
                        Object[].class)
                .setParameter("estate", estateId)
                .getResultList();
    }

    @Override
    public Page<UnansweredRow> unanswered(UUID estateId, UUID departmentId, PageRequest page) {
        return page(
                UnansweredRow.class,
                "UnansweredRow(t.subject, t.sequence, t.departmentId, t.since)",
                "UnansweredOrder t where t.estateId = :estate" + ofDepartment(departmentId),
                "t.since, t.subject, t.sequence",
                estateId,
                departmentId,
                page);
    }

    @Override
    public Page<WaitingRow> waiting(UUID estateId, UUID departmentId, PageRequest page) {
        return page(
                WaitingRow.class,
                "WaitingRow(t.id, t.flow, t.destination, t.subject, t.sequence, t.departmentId, t.queuedAt, t.attempts,"
                        + " t.lastError)",
                "OutboxLetter t where t.estateId = :estate" + ofDepartment(departmentId),
                "t.queuedAt, t.id",
                estateId,
                departmentId,
                page);
    }

    @Override
    public Page<ParkedRow> parked(UUID estateId, PageRequest page) {
        return page(
                ParkedRow.class,
                "ParkedRow(t.messageId, t.flow, t.subject, t.sequence, t.departmentId, t.since, t.deadline)",
                "Parked t where t.estateId = :estate",
                "t.since, t.messageId",
                estateId,
                null,
                page);
    }

    private static String ofDepartment(UUID departmentId) {
        return departmentId == null ? "" : " and t.departmentId = :department";
    }

    private <T> Page<T> page(
            Class<T> type, String row, String from, String order, UUID estateId, UUID departmentId, PageRequest page) {
        List<T> rows = bound(
                        entityManager.createQuery(
                                "select new " + PACKAGE + row + " from " + from + " order by " + order, type),
                        estateId,
                        departmentId)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        int counted = bound(entityManager.createQuery("select 1 from " + from, Integer.class), estateId, departmentId)
                .setMaxResults(Page.COUNT_CAP + 1)
                .getResultList()
                .size();
        return Page.of(rows, counted);
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, UUID estateId, UUID departmentId) {
        query.setParameter("estate", estateId);
        if (departmentId != null) {
            query.setParameter("department", departmentId);
        }
        return query;
    }

    @Override
    public long deadLetters(Collection<UUID> estates) {
        return entityManager
                .createQuery(
                        "select count(d) from DeadLetter d where d.status = :status"
                                + " and (d.estateId in :estates or d.estateId is null)",
                        Long.class)
                .setParameter("status", DeadLetterStatus.NEW)
                .setParameter("estates", estates)
                .getSingleResult();
    }

    @Override
    public long backlog() {
        return entityManager
                .createQuery("select count(t) from OutboxLetter t", Long.class)
                .getSingleResult();
    }

    @Override
    public Instant oldestWaiting() {
        return oldestHeldUp(Integer.MAX_VALUE);
    }

    @Override
    public Instant oldestHeldUp(int triedLess) {
        return entityManager
                .createQuery(
                        "select t.queuedAt from OutboxLetter t where t.attempts < :tried order by t.id", Instant.class)
                .setParameter("tried", triedLess)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}

package org.guanjia.field.persistence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.guanjia.field.WorkOrderStatus.ACCEPTED;
import static org.guanjia.field.WorkOrderStatus.IN_PROGRESS;
import static org.guanjia.field.WorkOrderStatus.PAUSED;
import static org.guanjia.field.WorkOrderStatus.RECEIVED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.guanjia.field.ExecutorLoad;
import org.guanjia.field.TabCounts;
import org.guanjia.field.WorkOrderQuery;
import org.guanjia.field.WorkOrderRow;
import org.guanjia.field.WorkOrderStatus;
import org.guanjia.field.WorkOrderTab;
import org.guanjia.field.model.WorkOrderLists;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;

/**
 * {@link WorkOrderLists} in the database. What is in hand is little at any time, and found by an index of its own; what is fed
 * back grows for ever, and is asked from a moment on only.
 */
@ApplicationScoped
public class JpaWorkOrderLists implements WorkOrderLists {

    private static final String ROW = """
            select new org.guanjia.field.WorkOrderRow(w.id, w.version, w.number, w.position, w.title, w.place, w.access,
                w.status, w.dueAt, w.needsPhoto, w.executorId, w.executorName, w.reason, w.resumesAt, w.withdrawalAsked,
                w.remindedAt, w.fedBackAt)
            from WorkOrder w
            """;

    private static final String OF_DEPARTMENT = " where w.estateId = :estate and w.departmentId = :department";

    private static final Map<String, String> SORTS = Map.of(
            "due", "w.dueAt",
            "number", "w.number",
            "title", "w.title",
            "place", "w.place",
            "executor", "w.executorName",
            "fedBack", "w.fedBackAt");

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public List<WorkOrderRow> rows(UUID estateId, UUID departmentId, UUID me, WorkOrderQuery query, PageRequest page) {
        Map<String, Object> values = new HashMap<>(Map.of("estate", estateId, "department", departmentId));
        String jpql = ROW + conditions(query, me, values) + order(query.tab(), page);
        return with(values, jpql, WorkOrderRow.class)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
    }

    @Override
    public int count(UUID estateId, UUID departmentId, UUID me, WorkOrderQuery query) {
        Map<String, Object> values = new HashMap<>(Map.of("estate", estateId, "department", departmentId));
        String jpql = "select w.id from WorkOrder w" + conditions(query, me, values);
        return with(values, jpql, UUID.class)
                .setMaxResults(Page.COUNT_CAP + 1)
                .getResultList()
                .size();
    }

    private static String conditions(WorkOrderQuery query, UUID me, Map<String, Object> values) {
        StringBuilder conditions =
                new StringBuilder(OF_DEPARTMENT).append(" and w.inHand = :inHand and w.status in :statuses");
        values.put("inHand", query.tab().isInHand());
        values.put("statuses", query.tab().statuses());
        if (query.tab() == WorkOrderTab.MINE) {
            conditions.append(" and w.executorId = :me");
            values.put("me", me);
        }
        if (query.tab() == WorkOrderTab.FED_BACK) {
            conditions.append(" and w.fedBackAt >= :since");
            values.put("since", query.since());
        }
        if (query.dueBefore() != null) {
            conditions.append(" and w.dueAt < :dueBefore");
            values.put("dueBefore", query.dueBefore());
        }
        if (query.text() != null && !query.text().isBlank()) {
            conditions.append("""
                     and (lower(w.number) like :text escape '!' or lower(w.title) like :text escape '!'
                     or lower(w.place) like :text escape '!' or lower(w.executorName) like :text escape '!')
                    """);
            values.put("text", "%" + literally(query.text().strip().toLowerCase(Locale.ROOT)) + "%");
        }
        return conditions.toString();
    }

    private static String literally(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static String order(WorkOrderTab tab, PageRequest page) {
        if (page.sort() == null) {
            return switch (tab) {
                case FED_BACK -> " order by w.fedBackAt desc, w.id";
                case GIVEN_BACK, WITHDRAWN -> " order by w.receivedAt desc, w.id";
                default -> " order by w.dueAt, w.id";
            };
        }
        String attribute = SORTS.get(page.sort());
        if (attribute == null) {
            throw new BusinessRuleViolation("shared.page.unknownSort", page.sort());
        }
        return " order by " + attribute + (page.descending() ? " desc" : "") + ", w.id";
    }

    private <T> TypedQuery<T> with(Map<String, Object> values, String query, Class<T> type) {
        TypedQuery<T> typed = entityManager.createQuery(query, type);
        values.forEach(typed::setParameter);
        return typed;
    }

    @Override
    public TabCounts counts(UUID estateId, UUID departmentId, UUID me, Instant since) {
        Map<WorkOrderStatus, Count> open = entityManager
                .createQuery("""
                        select new org.guanjia.field.persistence.JpaWorkOrderLists$Count(w.status, count(w),
                            sum(case when w.executorId = :me then 1 else 0 end))
                        from WorkOrder w where w.estateId = :estate and w.departmentId = :department
                            and w.inHand = true
                        group by w.status
                        """, Count.class)
                .setParameter("estate", estateId)
                .setParameter("department", departmentId)
                .setParameter("me", me)
                .getResultStream()
                .collect(toMap(Count::status, identity()));
        return new TabCounts(
                all(open, RECEIVED),
                open.values().stream().mapToLong(Count::mine).sum(),
                all(open, ACCEPTED),
                all(open, IN_PROGRESS),
                all(open, PAUSED),
                count(estateId, departmentId, me, WorkOrderQuery.of(WorkOrderTab.FED_BACK, since)),
                count(estateId, departmentId, me, WorkOrderQuery.of(WorkOrderTab.GIVEN_BACK, since)),
                count(estateId, departmentId, me, WorkOrderQuery.of(WorkOrderTab.WITHDRAWN, since)));
    }

    private static long all(Map<WorkOrderStatus, Count> counts, WorkOrderStatus status) {
        Count count = counts.get(status);
        return count == null ? 0 : count.all();
    }

    @Override
    public List<ExecutorLoad> load(UUID estateId, UUID departmentId, Instant now) {
        return entityManager
                .createQuery("""
                        select new org.guanjia.field.ExecutorLoad(w.executorId, max(w.executorName), count(w),
                            sum(case when w.status = org.guanjia.field.WorkOrderStatus.IN_PROGRESS then 1 else 0 end),
                            sum(case when w.dueAt < :now then 1 else 0 end))
                        from WorkOrder w where w.estateId = :estate and w.departmentId = :department
                            and w.inHand = true and w.executorId is not null
                        group by w.executorId order by max(w.executorName)
                        """, ExecutorLoad.class)
                .setParameter("estate", estateId)
                .setParameter("department", departmentId)
                .setParameter("now", now)
                .getResultList();
    }

    /** What stands in one status, and how much of it is the caller's. */
    public record Count(WorkOrderStatus status, long all, long mine) {}
}

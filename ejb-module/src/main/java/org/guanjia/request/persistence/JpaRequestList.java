package org.guanjia.request.persistence;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanjia.request.RequestFilter;
import org.guanjia.request.RequestStatus;
import org.guanjia.request.model.RequestHead;
import org.guanjia.request.model.RequestList;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;

/** {@link RequestList} in the database: one query for the rows, one for the count, which stops at the cap. */
@ApplicationScoped
public class JpaRequestList implements RequestList {

    /** What each key sorts by, after which the id decides: an index begins with the estate and goes on with it. */
    private static final Map<String, List<String>> SORT = Map.of(
            "submittedAt", List.of("r.submittedAt"),
            "number", List.of("r.number"),
            "status", List.of("r.status", "r.submittedAt"),
            "due", List.of("r.owedBy"));

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public Page<RequestHead> page(Set<UUID> estates, RequestFilter filter, Set<UUID> unitsMeant, PageRequest page) {
        if (estates.isEmpty()) {
            return Page.of(List.of(), 0);
        }
        Criteria criteria = new Criteria(estates, filter, unitsMeant);
        List<RequestHead> rows = heads(criteria, orderBy(page))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        return Page.of(rows, counted(criteria));
    }

    private TypedQuery<RequestHead> heads(Criteria criteria, String order) {
        return criteria.bind(entityManager.createQuery(
                "select new org.guanjia.request.model.RequestHead(r.id, r.number, r.subject, r.status, r.reopened,"
                        + " r.priority, r.itemId, r.unitId, r.personId, r.postId, r.submittedAt, r.wishedAt,"
                        + " r.doneMinutes, r.closedAt) from ServiceRequest r where " + criteria.where() + order,
                RequestHead.class));
    }

    @Override
    public List<RequestHead> after(
            Set<UUID> estates, RequestFilter filter, Set<UUID> unitsMeant, Place last, int size) {
        if (estates.isEmpty()) {
            return List.of();
        }
        Criteria criteria = new Criteria(estates, filter, unitsMeant);
        if (last != null) {
            criteria.goOnAfter(last);
        }
        return heads(criteria, " order by r.submittedAt desc, r.id desc")
                .setMaxResults(size)
                .getResultList();
    }

    @Override
    public long exactly(Set<UUID> estates, RequestFilter filter, Set<UUID> unitsMeant) {
        if (estates.isEmpty()) {
            return 0;
        }
        Criteria criteria = new Criteria(estates, filter, unitsMeant);
        return criteria.bind(entityManager.createQuery(
                        "select count(r) from ServiceRequest r where " + criteria.where(), Long.class))
                .getSingleResult();
    }

    @Override
    public int count(Set<UUID> estates, RequestFilter filter, Set<UUID> unitsMeant) {
        return estates.isEmpty() ? 0 : Math.min(Page.COUNT_CAP, counted(new Criteria(estates, filter, unitsMeant)));
    }

    /** One more than the cap where there are more than are counted. */
    private int counted(Criteria criteria) {
        return criteria.bind(entityManager.createQuery(
                        "select 1 from ServiceRequest r where " + criteria.where(), Integer.class))
                .setMaxResults(Page.COUNT_CAP + 1)
                .getResultList()
                .size();
    }

    private static String orderBy(PageRequest page) {
        List<String> keys = SORT.get(page.sort() == null ? "submittedAt" : page.sort());
        if (keys == null) {
            throw new BusinessRuleViolation("shared.page.unknownSort", page.sort());
        }
        String direction = page.sort() == null || page.descending() ? " desc" : "";
        return Stream.concat(keys.stream(), Stream.of("r.id"))
                .map(key -> key + direction)
                .collect(joining(", ", " order by ", ""));
    }

    @Override
    public Map<RequestStatus, Long> open(Set<UUID> estates, Set<UUID> posts) {
        if (estates.isEmpty()) {
            return Map.of();
        }
        Set<RequestStatus> statuses = Set.copyOf(Stream.of(RequestStatus.values())
                .filter(status -> !status.isOver())
                .toList());
        Criteria criteria =
                new Criteria(estates, RequestFilter.all().in(statuses).ofPosts(posts), Set.of());
        return criteria.bind(entityManager.createQuery(
                        "select new org.guanjia.request.persistence.JpaRequestList$Counted(r.status, count(r))"
                                + " from ServiceRequest r where " + criteria.where() + " group by r.status",
                        Counted.class))
                .getResultStream()
                .collect(toMap(Counted::status, Counted::count));
    }

    /** How many requests there are in a state. */
    public record Counted(RequestStatus status, long count) {}

    /** The conditions of a filter with their parameters. */
    private static final class Criteria {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        Criteria(Set<UUID> estates, RequestFilter filter, Set<UUID> unitsMeant) {
            add("r.estateId in :estates", "estates", estates);
            addIfAny("r.status in :statuses", "statuses", filter.statuses());
            addIfAny("r.postId in :posts", "posts", filter.posts());
            addIfAny("r.itemId in :items", "items", filter.items());
            addIfGiven("r.unitId = :unit", "unit", filter.unitId());
            addIfAny("r.priority in :priorities", "priorities", filter.priorities());
            addIfAny("r.phase in :phases", "phases", filter.phases());
            addIfAny(
                    "exists (select 1 from Task t where t.originId = r.id and t.departmentId in :departments)",
                    "departments",
                    filter.departments());
            addIfGiven("r.owedBy < :owed", "owed", filter.owedBefore());
            addIfGiven("r.submittedAt >= :from", "from", filter.submittedFrom());
            addIfGiven("r.submittedAt < :until", "until", filter.submittedUntil());
            if (filter.text() != null && !filter.text().isBlank()) {
                String escaped = filter.text().strip().replaceAll("[!%_]", "!$0");
                String ofUnits = unitsMeant.isEmpty() ? "" : " or r.unitId in :meant";
                add(
                        "(r.number like :number escape '!' or r.subject like :words escape '!'" + ofUnits + ")",
                        "number",
                        escaped + "%");
                if (!unitsMeant.isEmpty()) {
                    parameters.put("meant", unitsMeant);
                }
                parameters.put("words", "%" + escaped + "%");
            }
        }

        /** The first condition is a range of the index by time; the second parts those of the same instant. */
        void goOnAfter(Place last) {
            add("r.submittedAt <= :lastAt", "lastAt", last.submittedAt());
            add("(r.submittedAt < :lastAt or r.id < :lastId)", "lastId", last.id());
        }

        private void addIfAny(String condition, String name, Set<?> values) {
            if (!values.isEmpty()) {
                add(condition, name, values);
            }
        }

        private void addIfGiven(String condition, String name, Object value) {
            if (value != null) {
                add(condition, name, value);
            }
        }

        private void add(String condition, String name, Object value) {
            conditions.add(condition);
            parameters.put(name, value);
        }

        String where() {
            return String.join(" and ", conditions);
        }

        <T> TypedQuery<T> bind(TypedQuery<T> query) {
            parameters.forEach(query::setParameter);
            return query;
        }
    }
}

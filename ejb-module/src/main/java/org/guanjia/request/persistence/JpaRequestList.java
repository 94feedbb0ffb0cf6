package org.guanjia.request.persistence;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanjia.butler.OpenMatter;
import org.guanjia.request.RequestCharge;
import org.guanjia.request.RequestFilter;
import org.guanjia.request.RequestName;
import org.guanjia.request.RequestStatus;
import org.guanjia.request.model.RequestFinder;
import org.guanjia.request.model.RequestFinder.Found;
import org.guanjia.request.model.RequestHead;
import org.guanjia.request.model.RequestList;
import org.guanjia.request.model.SubjectPairs;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Conditions;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;

/** {@link RequestList} in the database: one query for the rows, one for the count, which stops at the cap. */
@ApplicationScoped
public class JpaRequestList implements RequestList {

    private static final String NEWEST = "submittedAt";
    private static final Set<RequestStatus> NOT_OVER =
            Stream.of(RequestStatus.values()).filter(status -> !status.isOver()).collect(toUnmodifiableSet());

    /** What each key sorts by, after which the id decides. */
    private static final Map<String, List<String>> SORT = Map.of(
            NEWEST,
            List.of("r.submittedAt"),
            "number",
            List.of("r.number"),
            "status",
            List.of("r.status", "r.submittedAt"),
            "due",
            List.of("r.owedBy"));

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private RequestFinder finder;

    @Override
    public Page<RequestHead> page(UUID estateId, RequestFilter filter, Set<UUID> unitsMeant, PageRequest page) {
        Criteria criteria = criteria(estateId, filter, unitsMeant);
        boolean newest = isNewestFirst(page)
                && page.first() + page.size() <= Page.COUNT_CAP
                && filter.equals(RequestFilter.all().saying(filter.text()))
                && criteria.takeNewest();
        List<RequestHead> rows = heads(criteria, orderBy(page), page.first(), page.size());
        return Page.of(rows, newest ? Page.COUNT_CAP + 1 : counted(criteria));
    }

    private Criteria criteria(UUID estateId, RequestFilter filter, Set<UUID> unitsMeant) {
        Criteria criteria = new Criteria(estateId, filter);
        String text = filter.text() == null ? "" : filter.text().strip();
        if (!text.isEmpty()) {
            criteria.meaning(finder.find(estateId, text, unitsMeant), text, unitsMeant);
        }
        return criteria;
    }

    /**
     * The ids first, then their rows. H2 takes an order from an index only where it need not look beyond that index, and where
     * the order begins as the index does: with the estate. Beside other conditions that would mislead it: it thinks that any index
     * which begins so has half of the order.
     */
    private List<RequestHead> heads(Criteria criteria, String order, int first, int size) {
        List<UUID> ids = criteria.bind(entityManager.createQuery(
                        "select r.id from ServiceRequest r where " + criteria.where() + " order by "
                                + (criteria.isEstateAlone() ? "r.estateId, " : "") + order,
                        UUID.class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select new org.guanjia.request.model.RequestHead(r.id, r.number, r.subject, r.status,"
                                        + " r.reopened, r.priority, r.itemId, r.unitId, r.personId, r.postId,"
                                        + " r.submittedAt, r.wishedAt, r.doneMinutes, r.closedAt)"
                                        + " from ServiceRequest r where r.id in :ids order by " + order,
                                RequestHead.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public List<RequestHead> after(UUID estateId, RequestFilter filter, Set<UUID> unitsMeant, Place last, int size) {
        Criteria criteria = criteria(estateId, filter, unitsMeant);
        if (last != null) {
            criteria.goOnAfter(last);
        }
        return heads(criteria, orderBy(NEWEST, true), 0, size);
    }

    @Override
    public long exactly(UUID estateId, RequestFilter filter, Set<UUID> unitsMeant) {
        Criteria criteria = criteria(estateId, filter, unitsMeant);
        return criteria.bind(entityManager.createQuery(
                        "select count(r) from ServiceRequest r where " + criteria.where(), Long.class))
                .getSingleResult();
    }

    @Override
    public int count(UUID estateId, RequestFilter filter, Set<UUID> unitsMeant) {
        return Math.min(Page.COUNT_CAP, counted(criteria(estateId, filter, unitsMeant)));
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
        return page.sort() == null ? orderBy(NEWEST, true) : orderBy(page.sort(), page.descending());
    }

    private static boolean isNewestFirst(PageRequest page) {
        return page.sort() == null || page.sort().equals(NEWEST) && page.descending();
    }

    private static String orderBy(String sort, boolean descending) {
        List<String> keys = SORT.get(sort);
        if (keys == null) {
            throw new BusinessRuleViolation("shared.page.unknownSort", sort);
        }
        return Stream.concat(keys.stream(), Stream.of("r.id"))
                .map(key -> descending ? key + " desc" : key)
                .collect(joining(", "));
    }

    @Override
    public List<RequestName> named(UUID estateId, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select new org.guanjia.request.RequestName(r.id, r.number, r.subject)"
                                        + " from ServiceRequest r where r.id in :ids and r.estateId = :estate",
                                RequestName.class)
                        .setParameter("ids", ids)
                        .setParameter("estate", estateId)
                        .getResultList();
    }

    @Override
    public List<RequestCharge> charges(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select new org.guanjia.request.RequestCharge(r.id, r.estateId, r.postId, r.number,"
                                        + " r.subject) from ServiceRequest r where r.id in :ids",
                                RequestCharge.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public List<OpenMatter> matters(Set<UUID> postIds) {
        return entityManager
                .createQuery("""
                        select new org.guanjia.butler.OpenMatter(
                            r.postId, org.guanjia.butler.MatterKind.REQUEST, r.id, r.unitId, r.number, r.subject, r.owedBy)
                        from ServiceRequest r where r.status in :open and r.postId in :posts
                        order by r.submittedAt, r.id""", OpenMatter.class)
                .setParameter("open", NOT_OVER)
                .setParameter("posts", postIds)
                .getResultList();
    }

    @Override
    public Map<RequestStatus, Long> open(UUID estateId, Set<UUID> posts) {
        Criteria criteria =
                new Criteria(estateId, RequestFilter.all().in(NOT_OVER).ofPosts(posts));
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

        private final Conditions conditions = new Conditions();
        private Found found;

        Criteria(UUID estateId, RequestFilter filter) {
            conditions.add("r.estateId = :estate", "estate", estateId);
            conditions.addIfAny("r.status in :statuses", "statuses", filter.statuses());
            conditions.addIfAny("r.postId in :posts", "posts", filter.posts());
            conditions.addIfAny("r.itemId in :items", "items", filter.items());
            conditions.addIfGiven("r.unitId = :unit", "unit", filter.unitId());
            conditions.addIfAny("r.priority in :priorities", "priorities", filter.priorities());
            conditions.addIfAny("r.phase in :phases", "phases", filter.phases());
            conditions.addIfAny(
                    "exists (select 1 from Task t where t.originId = r.id and t.departmentId in :departments)",
                    "departments",
                    filter.departments());
            conditions.addIfGiven("r.owedBy < :owed", "owed", filter.owedBefore());
            conditions.addIfGiven("r.submittedAt >= :from", "from", filter.submittedFrom());
            conditions.addIfGiven("r.submittedAt < :until", "until", filter.submittedUntil());
        }

        /**
         * Those that a text means. What has all pairs of its characters need not have them side by side, so that each subject
         * is read; where few are named, the others are not.
         */
        void meaning(Found found, String text, Set<UUID> unitsMeant) {
            List<String> ways = new ArrayList<>();
            if (found.bySubject().isAny()) {
                // only where it matters: the database knows how frequent words are in the column, not in what is made
                // of it
                String plain = SubjectPairs.plain(text);
                boolean cased = !plain.equals(text.toUpperCase(Locale.ROOT));
                ways.add((cased ? "lower(r.subject)" : "r.subject") + " like :words escape '!'");
                conditions.put("words", LikePattern.containing(plain));
            }
            if (found.byNumber().isAny()) {
                ways.add("r.number between :first and :last and r.number like :number escape '!'");
                conditions.put("first", text);
                conditions.put("last", NumberRange.end(text));
                conditions.put("number", LikePattern.beginning(text));
            }
            if (found.byUnit().isAny()) {
                ways.add("r.unitId in :meant");
                conditions.put("meant", unitsMeant);
            }
            conditions.add(ways.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ways) + ")");
            this.found = found;
            if (found.isWhole()) {
                conditions.addIfAny("r.id in :found", "found", found.ids());
            }
        }

        /** Looks at the newest of very many alone, if it is known which those are; answers whether it is so. */
        boolean takeNewest() {
            boolean newest = found != null && !found.isWhole() && found.knowsNewest();
            if (newest) {
                conditions.add("r.id in :found", "found", found.ids());
            }
            return newest;
        }

        /** The first condition is a range of the index by time; the second parts those of the same instant. */
        void goOnAfter(Place last) {
            conditions.add("r.submittedAt <= :lastAt", "lastAt", last.submittedAt());
            conditions.add("(r.submittedAt < :lastAt or r.id < :lastId)", "lastId", last.id());
        }

        boolean isEstateAlone() {
            return conditions.count() == 1;
        }

        String where() {
            return conditions.where();
        }

        <T> TypedQuery<T> bind(TypedQuery<T> query) {
            return conditions.bind(query);
        }
    }
}

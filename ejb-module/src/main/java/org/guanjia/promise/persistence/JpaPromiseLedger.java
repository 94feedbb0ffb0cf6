package org.guanjia.promise.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanjia.promise.KeptDay;
import org.guanjia.promise.PromiseFilter;
import org.guanjia.promise.PromiseState;
import org.guanjia.promise.model.Promise;
import org.guanjia.promise.model.PromiseLedger;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;

/** {@link PromiseLedger} in the database. */
@ApplicationScoped
public class JpaPromiseLedger implements PromiseLedger {

    private static final String DUE = "due";

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void add(Promise promise) {
        entityManager.persist(promise);
    }

    @Override
    public Optional<Promise> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Promise.class, id));
    }

    @Override
    public Optional<Promise> locked(UUID id) {
        return Optional.ofNullable(entityManager.find(Promise.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Promise> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("select p from Promise p where p.id in :ids", Promise.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public Page<Promise> page(UUID estateId, PromiseFilter filter, PageRequest page) {
        if (page.sort() != null && !page.sort().equals(DUE)) {
            throw new BusinessRuleViolation("shared.page.unknownSort", page.sort());
        }
        Criteria criteria = new Criteria(estateId, filter);
        String order = page.descending() ? " order by p.dueAt desc, p.id desc" : " order by p.dueAt, p.id";
        List<Promise> rows = criteria.query(entityManager, "select p", order, Promise.class)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        boolean all = page.first() == 0 && rows.size() < page.size();
        int counted = all
                ? rows.size()
                : criteria.query(entityManager, "select 1", "", Integer.class)
                        .setMaxResults(Page.COUNT_CAP + 1)
                        .getResultList()
                        .size();
        return Page.of(rows, counted);
    }

    @Override
    public Owed owed(UUID estateId, Set<UUID> posts, Instant midnight, Instant inAnHour) {
        return new Criteria(estateId, PromiseFilter.of(PromiseState.OWED, posts))
                .query(entityManager, """
                        select new org.guanjia.promise.model.PromiseLedger$Owed(
                            coalesce(sum(case when p.state = :broken then 1L else 0L end), 0L),
                            coalesce(sum(case when p.state <> :broken and p.dueAt < :midnight then 1L else 0L end), 0L),
                            coalesce(sum(case when p.state <> :broken and p.dueAt < :hour then 1L else 0L end), 0L))""", "", Owed.class)
                .setParameter("broken", PromiseState.BROKEN)
                .setParameter("midnight", midnight)
                .setParameter("hour", inAnHour)
                .getSingleResult();
    }

    @Override
    public List<KeptDay> days(UUID estateId, Set<UUID> posts, LocalDate from, LocalDate until) {
        PromiseFilter counted = PromiseFilter.of(
                        Set.of(PromiseState.KEPT, PromiseState.BROKEN, PromiseState.MADE_GOOD), posts)
                .dueWithin(from, until);
        Criteria criteria = new Criteria(estateId, counted);
        return criteria.query(entityManager, """
                        select new org.guanjia.promise.KeptDay(p.dueDay,
                            sum(case when p.state = :kept then 1L else 0L end),
                            sum(case when p.state = :kept then 0L else 1L end))""", " group by p.dueDay order by p.dueDay", KeptDay.class)
                .setParameter("kept", PromiseState.KEPT)
                .getResultList();
    }

    /** The conditions of a filter with their parameters. */
    private static final class Criteria {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        Criteria(UUID estateId, PromiseFilter filter) {
            add("p.estateId = :estate", "estate", estateId);
            addIfAny("p.state in :states", "states", filter.states());
            addIfAny("p.postId in :posts", "posts", filter.posts());
            addIfGiven("p.unitId = :unit", "unit", filter.unitId());
            addIfGiven("p.aboutId = :about", "about", filter.aboutId());
            addIfGiven("p.dueDay >= :from", "from", filter.dueFrom());
            addIfGiven("p.dueDay <= :until", "until", filter.dueUntil());
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

        <T> TypedQuery<T> query(EntityManager entityManager, String select, String after, Class<T> result) {
            TypedQuery<T> query = entityManager.createQuery(
                    select + " from Promise p where " + String.join(" and ", conditions) + after, result);
            parameters.forEach(query::setParameter);
            return query;
        }
    }
}

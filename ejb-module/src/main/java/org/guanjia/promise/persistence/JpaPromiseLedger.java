package org.guanjia.promise.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanjia.promise.KeptDay;
import org.guanjia.promise.PromiseFilter;
import org.guanjia.promise.PromiseState;
import org.guanjia.promise.model.Promise;
import org.guanjia.promise.model.PromiseLedger;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Conditions;
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
    public List<Promise> owedBy(Collection<UUID> postIds) {
        return entityManager
                .createQuery(
                        "select p from Promise p where p.state in :owed and p.postId in :posts order by p.dueAt, p.id",
                        Promise.class)
                .setParameter("owed", PromiseState.OWED)
                .setParameter("posts", postIds)
                .getResultList();
    }

    @Override
    public Page<Promise> page(UUID estateId, PromiseFilter filter, PageRequest page) {
        if (page.sort() != null && !page.sort().equals(DUE)) {
            throw new BusinessRuleViolation("shared.page.unknownSort", page.sort());
        }
        Conditions conditions = conditions(estateId, filter);
        String order = page.descending() ? " order by p.dueAt desc, p.id desc" : " order by p.dueAt, p.id";
        List<Promise> rows = query("select p", conditions, order, Promise.class)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        boolean all = page.first() == 0 && rows.size() < page.size();
        int counted = all
                ? rows.size()
                : query("select 1", conditions, "", Integer.class)
                        .setMaxResults(Page.COUNT_CAP + 1)
                        .getResultList()
                        .size();
        return Page.of(rows, counted);
    }

    @Override
    public Owed owed(UUID estateId, Set<UUID> posts, Instant midnight, Instant inAnHour) {
        Conditions conditions = conditions(estateId, PromiseFilter.of(PromiseState.OWED, posts));
        return query("""
                        select new org.guanjia.promise.model.PromiseLedger$Owed(
                            coalesce(sum(case when p.state = :broken then 1L else 0L end), 0L),
                            coalesce(sum(case when p.state <> :broken and p.dueAt < :midnight then 1L else 0L end), 0L),
                            coalesce(sum(case when p.state <> :broken and p.dueAt < :hour then 1L else 0L end), 0L))""", conditions, "", Owed.class)
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
        return query("""
                        select new org.guanjia.promise.KeptDay(p.dueDay,
                            sum(case when p.state = :kept then 1L else 0L end),
                            sum(case when p.state = :kept then 0L else 1L end))""", conditions(estateId, counted), " group by p.dueDay order by p.dueDay", KeptDay.class)
                .setParameter("kept", PromiseState.KEPT)
                .getResultList();
    }

    private static Conditions conditions(UUID estateId, PromiseFilter filter) {
        Conditions conditions = new Conditions();
        conditions.add("p.estateId = :estate", "estate", estateId);
        conditions.addIfAny("p.state in :states", "states", filter.states());
        conditions.addIfAny("p.postId in :posts", "posts", filter.posts());
        conditions.addIfGiven("p.unitId = :unit", "unit", filter.unitId());
        conditions.addIfGiven("p.aboutId = :about", "about", filter.aboutId());
        conditions.addIfGiven("p.dueDay >= :from", "from", filter.dueFrom());
        conditions.addIfGiven("p.dueDay <= :until", "until", filter.dueUntil());
        return conditions;
    }

    private <T> TypedQuery<T> query(String select, Conditions conditions, String after, Class<T> result) {
        return conditions.bind(
                entityManager.createQuery(select + " from Promise p where " + conditions.where() + after, result));
    }
}

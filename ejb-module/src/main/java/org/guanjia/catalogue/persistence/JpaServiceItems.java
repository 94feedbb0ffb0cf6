package org.guanjia.catalogue.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.catalogue.ServiceItemFilter;
import org.guanjia.catalogue.ServiceItemRow;
import org.guanjia.catalogue.model.ServiceItem;
import org.guanjia.catalogue.model.ServiceItems;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;
import org.hibernate.exception.ConstraintViolationException;

/** The catalogue in the database. It holds some dozens of rows, so a search may look at each. */
@ApplicationScoped
public class JpaServiceItems implements ServiceItems {

    private static final int MOST_SHOWN = 500;

    private static final String OWN_ORDER = "i.listPosition, i.code";

    private static final Map<String, String> SORT_KEYS =
            Map.of("code", "i.code", "group", "i.group", "nameZh", "i.nameZh", "nameEn", "i.nameEn");

    private static final String ROW = """
            select new org.guanjia.catalogue.ServiceItemRow(
                i.id, i.code, i.group, i.verb, i.nameZh, i.nameEn, i.pricing, i.price, i.active, i.version)
            from ServiceItem i""";

    private static final String WHERE = """
             where (:text is null or lower(i.nameZh) like :text escape '!' or lower(i.nameEn) like :text escape '!'
                    or i.code like :text escape '!')
               and (:group is null or i.group = :group)
               and (:verb is null or i.verb = :verb)
               and (:active is null or i.active = :active)
            """;

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public Optional<ServiceItem> find(UUID id) {
        return entityManager
                .createQuery("select i from ServiceItem i left join fetch i.steps where i.id = :id", ServiceItem.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ServiceItem> matching(ServiceItemFilter filter) {
        List<ServiceItem> found = filtered(
                        "select i from ServiceItem i" + WHERE + "order by " + OWN_ORDER, filter, ServiceItem.class)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
        entityManager
                .createQuery(
                        "select distinct i from ServiceItem i left join fetch i.steps where i in :found",
                        ServiceItem.class)
                .setParameter("found", found)
                .getResultList();
        return found;
    }

    @Override
    public Page<ServiceItemRow> page(ServiceItemFilter filter, PageRequest page) {
        List<ServiceItemRow> rows = filtered(ROW + WHERE + "order by " + order(page), filter, ServiceItemRow.class)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        long count = filtered("select count(i) from ServiceItem i" + WHERE, filter, Long.class)
                .getSingleResult();
        return Page.of(rows, count);
    }

    @Override
    public List<ServiceItemRow> rows(Collection<UUID> ids) {
        return entityManager
                .createQuery(ROW + " where i.id in :ids", ServiceItemRow.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public void add(ServiceItem item) {
        try {
            entityManager.persist(item);
            entityManager.flush();
        } catch (ConstraintViolationException e) {
            throw BusinessRuleViolation.at("code", "catalogue.codeTaken");
        }
    }

    @Override
    public void flush() {
        try {
            entityManager.flush();
        } catch (OptimisticLockException e) {
            throw new ChangedMeanwhile();
        }
    }

    private static String order(PageRequest page) {
        if (page.sort() == null) {
            return OWN_ORDER;
        }
        String key = SORT_KEYS.get(page.sort());
        if (key == null) {
            throw new BusinessRuleViolation("shared.page.unknownSort", page.sort());
        }
        return key + (page.descending() ? " desc" : "") + ", i.code";
    }

    private <T> TypedQuery<T> filtered(String jpql, ServiceItemFilter filter, Class<T> type) {
        return entityManager
                .createQuery(jpql, type)
                .setParameter("text", pattern(filter.query()))
                .setParameter("group", filter.group())
                .setParameter("verb", filter.verb())
                .setParameter("active", filter.active());
    }

    private static String pattern(String query) {
        String text =
                query == null ? "" : query.replaceAll("\\p{Cntrl}", "").strip().toLowerCase(Locale.ROOT);
        return text.isEmpty() ? null : "%" + text.replaceAll("[!%_]", "!$0") + "%";
    }
}

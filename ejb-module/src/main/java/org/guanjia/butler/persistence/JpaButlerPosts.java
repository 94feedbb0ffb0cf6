package org.guanjia.butler.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanjia.butler.AssignmentView;
import org.guanjia.butler.LineNow;
import org.guanjia.butler.PostView;
import org.guanjia.butler.Vacancy;
import org.guanjia.butler.model.ButlerAssignment;
import org.guanjia.butler.model.ButlerPost;
import org.guanjia.butler.model.ButlerPosts;
import org.guanjia.butler.model.PostPlan;
import org.guanjia.butler.model.PostUnit;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.NotFound;

/** The posts in the database. */
@ApplicationScoped
public class JpaButlerPosts implements ButlerPosts {

    /** Whoever has left does not sit anywhere any more, whatever was planned. */
    private static final String POSTS = """
            select new org.guanjia.butler.PostView(
                p.id, p.estateId, p.englishName, p.phone, e.id, e.nameZh, e.nameEn, p.version)
            from ButlerPost p
            left join ButlerAssignment a on a.postId = p.id and a.validFrom <= :at and a.validUntil > :at
            left join Employee e on e.id = a.employeeId and e.active = true
            """;

    private static final String LINKS = """
            select new org.guanjia.butler.AssignmentView(
                e.id, e.nameZh, e.nameEn, a.validFrom, nullif(a.validUntil, :open))
            from ButlerAssignment a left join Employee e on e.id = a.employeeId
            where a.postId = :post
            """;

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public ButlerPost post(UUID id) {
        return Optional.ofNullable(entityManager.find(ButlerPost.class, id)).orElseThrow(NotFound::new);
    }

    @Override
    public void requireFree(UUID estateId, String englishName, String phone) {
        if (exists("p.estateId = ?1 and p.englishName = ?2", estateId, englishName)) {
            throw BusinessRuleViolation.at("englishName", "butler.post.nameTaken", englishName);
        }
        if (exists("p.phone = ?1", phone)) {
            throw BusinessRuleViolation.at("phone", "butler.post.phoneTaken", phone);
        }
    }

    @Override
    public void add(ButlerPost post, ButlerAssignment first) {
        entityManager.persist(post);
        // no mapped association tells Hibernate that the link needs the post's row first
        entityManager.flush();
        entityManager.persist(first);
        entityManager.flush();
    }

    @Override
    public void flush() {
        entityManager.flush();
    }

    @Override
    public List<ButlerAssignment> ahead(ButlerPost post, Instant at) {
        entityManager.lock(post, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return entityManager
                .createQuery(
                        "select a from ButlerAssignment a where a.postId = :post and a.validUntil > :at"
                                + " order by a.validFrom",
                        ButlerAssignment.class)
                .setParameter("post", post.id())
                .setParameter("at", at)
                .getResultList();
    }

    @Override
    public void replan(List<ButlerAssignment> ahead, PostPlan plan) {
        // the last first: each is held by the one after it
        for (int i = ahead.size() - 1; i > 0; i--) {
            entityManager.remove(ahead.get(i));
        }
        entityManager.flush();
        ButlerAssignment link = ahead.get(0);
        link.reopen();
        List<ButlerAssignment> successors = new ArrayList<>();
        for (PostPlan.Stretch stretch :
                plan.stretches().subList(1, plan.stretches().size())) {
            link = link.succeededBy(stretch.employeeId(), stretch.from());
            successors.add(link);
        }
        // the present link has to end before another can begin there
        entityManager.flush();
        successors.forEach(entityManager::persist);
        entityManager.flush();
    }

    @Override
    public void serve(ButlerPost post, Collection<UUID> unitIds) {
        unitIds.forEach(unit -> entityManager.persist(new PostUnit(unit, post)));
        entityManager.flush();
    }

    @Override
    public Map<UUID, UUID> postsOf(Collection<UUID> unitIds) {
        return entityManager
                .createQuery("select pu from PostUnit pu where pu.unitId in :units", PostUnit.class)
                .setParameter("units", unitIds)
                .getResultStream()
                .collect(Collectors.toMap(PostUnit::unitId, PostUnit::postId));
    }

    @Override
    public Map<UUID, UUID> unitsOf(Collection<UUID> postIds) {
        return entityManager
                .createQuery("select pu from PostUnit pu where pu.postId in :posts", PostUnit.class)
                .setParameter("posts", postIds)
                .getResultStream()
                .collect(Collectors.toMap(PostUnit::unitId, PostUnit::postId));
    }

    @Override
    public List<PostView> views(Collection<UUID> postIds, Instant at) {
        return posts("where p.id in :ids", at).setParameter("ids", postIds).getResultList();
    }

    @Override
    public List<PostView> ofEstate(UUID estateId, Instant at) {
        return posts("where p.estateId = :estate order by p.englishName", at)
                .setParameter("estate", estateId)
                .getResultList();
    }

    @Override
    public List<LineNow> lines(UUID estateId, Instant at) {
        return entityManager
                .createQuery("""
                        select new org.guanjia.butler.LineNow(
                            p.id, p.englishName, e.nameZh, e.nameEn, nullif(a.validUntil, :open), x.nameZh, x.nameEn)
                        from ButlerPost p
                        join ButlerAssignment a on a.postId = p.id and a.validFrom <= :at and a.validUntil > :at
                        left join Employee e on e.id = a.employeeId and e.active = true
                        left join ButlerAssignment n on n.postId = p.id and n.validFrom = a.validUntil
                        left join Employee x on x.id = n.employeeId and x.active = true
                        where p.estateId = :estate order by p.englishName""", LineNow.class)
                .setParameter("estate", estateId)
                .setParameter("at", at)
                .setParameter("open", ButlerAssignment.OPEN)
                .getResultList();
    }

    @Override
    public Map<UUID, UUID> regulars(UUID estateId) {
        return entityManager
                .createQuery(
                        "select a from ButlerAssignment a join ButlerPost p on p.id = a.postId"
                                + " where p.estateId = :estate and a.validUntil = :open and a.employeeId is not null",
                        ButlerAssignment.class)
                .setParameter("estate", estateId)
                .setParameter("open", ButlerAssignment.OPEN)
                .getResultStream()
                .collect(Collectors.toMap(ButlerAssignment::postId, ButlerAssignment::employeeId));
    }

    @Override
    public List<PostView> ofEmployee(UUID employeeId, Instant at) {
        return posts("where a.employeeId = :employee order by p.englishName", at)
                .setParameter("employee", employeeId)
                .getResultList();
    }

    @Override
    public List<Vacancy> vacancies(UUID estateId, Instant from, Instant until) {
        return entityManager
                .createQuery("""
                        select new org.guanjia.butler.Vacancy(
                            p.id, p.englishName, a.validFrom, nullif(a.validUntil, :open))
                        from ButlerPost p join ButlerAssignment a on a.postId = p.id
                        left join Employee e on e.id = a.employeeId
                        where p.estateId = :estate and a.validUntil > :from and a.validFrom < :until
                        and (e.id is null or e.active = false)
                        order by a.validFrom, p.englishName""", Vacancy.class)
                .setParameter("estate", estateId)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("open", ButlerAssignment.OPEN)
                .getResultList();
    }

    @Override
    public Optional<AssignmentView> at(UUID postId, Instant at) {
        return links(" and a.validFrom <= :at and a.validUntil > :at", postId)
                .setParameter("at", at)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<AssignmentView> history(UUID postId, Instant at, int over, int ahead) {
        List<AssignmentView> links = new ArrayList<>(links(" and a.validFrom <= :at order by a.validFrom desc", postId)
                .setParameter("at", at)
                .setMaxResults(over)
                .getResultList());
        Collections.reverse(links);
        links.addAll(links(" and a.validFrom > :at order by a.validFrom", postId)
                .setParameter("at", at)
                .setMaxResults(ahead)
                .getResultList());
        return links;
    }

    private TypedQuery<PostView> posts(String condition, Instant at) {
        return entityManager.createQuery(POSTS + condition, PostView.class).setParameter("at", at);
    }

    private TypedQuery<AssignmentView> links(String condition, UUID postId) {
        return entityManager
                .createQuery(LINKS + condition, AssignmentView.class)
                .setParameter("post", postId)
                .setParameter("open", ButlerAssignment.OPEN);
    }

    private boolean exists(String condition, Object... parameters) {
        TypedQuery<UUID> query =
                entityManager.createQuery("select p.id from ButlerPost p where " + condition, UUID.class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return !query.getResultList().isEmpty();
    }
}

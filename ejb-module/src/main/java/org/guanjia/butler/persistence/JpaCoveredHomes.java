package org.guanjia.butler.persistence;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.butler.CoverageShare;
import org.guanjia.butler.CoveredHome;
import org.guanjia.butler.HomeMoveView;
import org.guanjia.butler.model.ButlerPost;
import org.guanjia.butler.model.CoveredHomes;
import org.guanjia.butler.model.HomeMove;
import org.guanjia.butler.model.PostUnit;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;

/** {@link CoveredHomes} in the database. */
@ApplicationScoped
public class JpaCoveredHomes implements CoveredHomes {

    private static final String SHARES = """
            select new org.guanjia.butler.CoverageShare(pu.postId, u.zoneId, u.buildingId, u.format, count(u.id))
            from Unit u left join PostUnit pu on pu.unitId = u.id
            where %s
            group by pu.postId, u.zoneId, u.buildingId, u.format
            order by min(u.code)""";

    private static final String HOMES = """
            select new org.guanjia.butler.CoveredHome(u.id, u.buildingId, u.labelZh, u.labelEn, p.id, p.englishName)
            from Unit u
            left join PostUnit pu on pu.unitId = u.id
            left join ButlerPost p on p.id = pu.postId
            where %s
            order by u.code""";

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public List<CoverageShare> sharesOf(UUID estateId) {
        return entityManager
                .createQuery(SHARES.formatted("u.estateId = :estate"), CoverageShare.class)
                .setParameter("estate", estateId)
                .getResultList();
    }

    @Override
    public List<CoverageShare> lockedSharesOf(ButlerPost post) {
        entityManager.lock(post, LockModeType.PESSIMISTIC_WRITE);
        return entityManager
                .createQuery(SHARES.formatted("pu.postId = :post"), CoverageShare.class)
                .setParameter("post", post.id())
                .getResultList();
    }

    @Override
    public List<CoveredHome> inBuildings(UUID estateId, Collection<UUID> buildingIds) {
        return entityManager
                .createQuery(HOMES.formatted("u.estateId = :estate and u.buildingId in :buildings"), CoveredHome.class)
                .setParameter("estate", estateId)
                .setParameter("buildings", buildingIds)
                .getResultList();
    }

    @Override
    public List<CoveredHome> ofPost(UUID postId) {
        return entityManager
                .createQuery(HOMES.formatted("pu.postId = :post"), CoveredHome.class)
                .setParameter("post", postId)
                .getResultList();
    }

    @Override
    public List<PostUnit> locked(Collection<UUID> unitIds) {
        return entityManager
                .createQuery("select pu from PostUnit pu where pu.unitId in :units order by pu.unitId", PostUnit.class)
                .setParameter("units", unitIds)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public void add(List<HomeMove> moves) {
        moves.forEach(entityManager::persist);
        entityManager.flush();
    }

    @Override
    public Page<HomeMoveView> moves(UUID estateId, PageRequest page) {
        List<HomeMoveView> rows = entityManager
                .createQuery("""
                        select new org.guanjia.butler.HomeMoveView(m.id, u.labelZh, u.labelEn, f.englishName,
                            t.englishName, m.movedByName, m.movedAt, m.reason)
                        from HomeMove m
                        join Unit u on u.id = m.unitId
                        join ButlerPost f on f.id = m.fromPostId
                        join ButlerPost t on t.id = m.toPostId
                        where m.estateId = :estate order by m.movedAt desc, u.code, m.id""", HomeMoveView.class)
                .setParameter("estate", estateId)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        int counted = entityManager
                .createQuery("select 1 from HomeMove m where m.estateId = :estate", Integer.class)
                .setParameter("estate", estateId)
                .setMaxResults(Page.COUNT_CAP + 1)
                .getResultList()
                .size();
        return Page.of(rows, counted);
    }

    @Override
    public Map<UUID, UUID> lobbies(UUID estateId) {
        return entityManager
                .createQuery(
                        "select p from ButlerPost p where p.estateId = :estate and p.lobbyBuildingId is not null",
                        ButlerPost.class)
                .setParameter("estate", estateId)
                .getResultStream()
                .collect(toMap(ButlerPost::id, ButlerPost::lobbyBuildingId));
    }
}

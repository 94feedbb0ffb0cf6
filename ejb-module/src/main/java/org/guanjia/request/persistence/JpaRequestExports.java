package org.guanjia.request.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.request.model.RequestExport;
import org.guanjia.request.model.RequestExports;

/** {@link RequestExports} in the database. */
@ApplicationScoped
public class JpaRequestExports implements RequestExports {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void add(RequestExport export) {
        entityManager.persist(export);
        entityManager.flush();
    }

    @Override
    public Optional<RequestExport> find(UUID id) {
        return Optional.ofNullable(entityManager.find(RequestExport.class, id));
    }

    @Override
    public List<RequestExport> latest(UUID estateId, int most) {
        return entityManager
                .createQuery(
                        "select e from RequestExport e where e.estateId = :estate order by e.begunAt desc, e.id desc",
                        RequestExport.class)
                .setParameter("estate", estateId)
                .setMaxResults(most)
                .getResultList();
    }
}

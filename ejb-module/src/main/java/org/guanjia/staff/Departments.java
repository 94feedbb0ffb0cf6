package org.guanjia.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.shared.NotFound;

/** The departments, for other contexts. Checks no scope: the calling boundary has done that. */
@ApplicationScoped
public class Departments {

    static final String VIEW = """
            select new org.guanjia.staff.DepartmentView(
                d.id, d.estateId, d.kind, d.code, d.nameZh, d.nameEn, d.channel, d.active, d.version)
            from Department d""";

    @PersistenceContext
    private EntityManager entityManager;

    /** @throws NotFound where there is none with this id */
    public DepartmentView department(UUID id) {
        return Optional.ofNullable(entityManager.find(Department.class, id))
                .map(Department::view)
                .orElseThrow(NotFound::new);
    }

    /** The estate's active departments, by kind and code. */
    public List<DepartmentView> ofEstate(UUID estateId) {
        return entityManager
                .createQuery(
                        VIEW + " where d.estateId = :estate and d.active order by d.kind, d.code", DepartmentView.class)
                .setParameter("estate", estateId)
                .getResultList();
    }

    /** The estate's active departments of one kind; the first is the one that orders go to by default. */
    public List<DepartmentView> ofKind(UUID estateId, DepartmentKind kind) {
        return entityManager
                .createQuery(
                        VIEW + " where d.estateId = :estate and d.kind = :kind and d.active order by d.code",
                        DepartmentView.class)
                .setParameter("estate", estateId)
                .setParameter("kind", kind)
                .getResultList();
    }
}

package org.guanjia.calendar.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.guanjia.calendar.model.DutyChange;
import org.guanjia.calendar.model.DutyChanges;

/** Departments' duty hours in the database. */
@ApplicationScoped
public class JpaDutyChanges implements DutyChanges {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public List<DutyChange> of(Collection<UUID> departmentIds) {
        return entityManager
                .createQuery(
                        "select c from DutyChange c where c.departmentId in :departments order by c.departmentId, c.from",
                        DutyChange.class)
                .setParameter("departments", departmentIds)
                .getResultList();
    }

    @Override
    public void add(DutyChange change) {
        entityManager.persist(change);
        entityManager.flush();
    }
}

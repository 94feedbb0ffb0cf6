package org.guanjia.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.guanjia.shared.NotFound;

/** The employees, for other contexts. Checks no scope: the calling boundary has done that. */
@ApplicationScoped
public class Employees {

    static final String VIEW = """
            select new org.guanjia.staff.EmployeeView(
                e.id, e.estateId, e.departmentId, e.nameZh, e.nameEn, e.staffNumber, e.active,
                case when exists (select a.id from Account a where a.employeeId = e.id) then true else false end,
                e.version)
            from Employee e""";

    @PersistenceContext
    private EntityManager entityManager;

    /** @throws NotFound where there is none with this id */
    public EmployeeView employee(UUID id) {
        return entityManager
                .createQuery(VIEW + " where e.id = :id", EmployeeView.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Who works in the department, by staff number. */
    public List<EmployeeView> ofDepartment(UUID departmentId) {
        return entityManager
                .createQuery(
                        VIEW + " where e.departmentId = :department and e.active order by e.staffNumber",
                        EmployeeView.class)
                .setParameter("department", departmentId)
                .getResultList();
    }

    /** Who works on the estate, by staff number. */
    public List<EmployeeView> ofEstate(UUID estateId) {
        return entityManager
                .createQuery(
                        VIEW + " where e.estateId = :estate and e.active order by e.staffNumber", EmployeeView.class)
                .setParameter("estate", estateId)
                .getResultList();
    }
}

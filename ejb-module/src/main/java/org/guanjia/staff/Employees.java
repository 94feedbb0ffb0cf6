package org.guanjia.staff;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.guanjia.shared.NotFound;

/** The employees, for other contexts. Checks no scope: the calling boundary has done that. */
@ApplicationScoped
public class Employees {

    static final String VIEW = """
            select new org.guanjia.staff.EmployeeView(
                e.id, e.estateId, e.departmentId, e.superiorId, e.nameZh, e.nameEn, e.staffNumber, e.active,
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

    /** These employees, whether or not they still work here, by id. */
    public Map<UUID, EmployeeView> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery(VIEW + " where e.id in :ids", EmployeeView.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(toMap(EmployeeView::id, Function.identity()));
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

    /** Those of these employees who still work here, by staff number. */
    public List<EmployeeView> active(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                VIEW + " where e.id in :ids and e.active order by e.staffNumber", EmployeeView.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The heads of a department, by staff number. */
    public List<EmployeeView> headsOf(UUID departmentId) {
        return inRole(AccountRole.DEPARTMENT_HEAD, "e.departmentId = :where", departmentId);
    }

    /** Who manages an estate, by staff number. */
    public List<EmployeeView> managersOf(UUID estateId) {
        return inRole(AccountRole.DUTY_MANAGER, "e.estateId = :where", estateId);
    }

    /** The butlers of an estate, by staff number. */
    public List<EmployeeView> butlersOf(UUID estateId) {
        return inRole(AccountRole.BUTLER, "e.estateId = :where", estateId);
    }

    /** Who can sit on a post of an estate: its butlers and managers, and the group's, by staff number. */
    public List<EmployeeView> seatable(UUID estateId) {
        return entityManager
                .createQuery(
                        VIEW + " where (e.estateId = :estate or e.estateId is null) and e.active"
                                + " and exists (select a.id from Account a join a.roles r where a.employeeId = e.id"
                                + " and a.active and r in :roles) order by e.staffNumber",
                        EmployeeView.class)
                .setParameter("estate", estateId)
                .setParameter("roles", Set.of(AccountRole.BUTLER, AccountRole.DUTY_MANAGER))
                .getResultList();
    }

    private List<EmployeeView> inRole(AccountRole role, String place, UUID where) {
        return entityManager
                .createQuery(
                        VIEW + " where " + place + " and e.active and exists (select a.id from Account a"
                                + " where a.employeeId = e.id and a.active and :role member of a.roles)"
                                + " order by e.staffNumber",
                        EmployeeView.class)
                .setParameter("where", where)
                .setParameter("role", role)
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

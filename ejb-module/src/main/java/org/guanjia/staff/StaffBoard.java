package org.guanjia.staff;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Caller;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;
import org.guanjia.shared.Roles;

/** The lists of departments, employees and accounts. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.SYSTEM})
public class StaffBoard {

    private static final Map<String, String> EMPLOYEE_ORDERS =
            Map.of("staffNumber", "e.staffNumber", "nameZh", "e.nameZh", "nameEn", "e.nameEn");
    private static final Map<String, String> ACCOUNT_ORDERS = Map.of("username", "a.username", "nameZh", "e.nameZh");

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Departments departments;

    @Inject
    private Employees employees;

    @Inject
    private Caller caller;

    /** The departments that orders can go to. */
    @RolesAllowed({Roles.BUTLER, Roles.DUTY_MANAGER, Roles.INTEGRATION_OPERATOR, Roles.ADMINISTRATOR, Roles.SYSTEM})
    public List<DepartmentView> activeDepartments(@NotNull UUID estateId) {
        caller.requireEstate(estateId);
        return departments.ofEstate(estateId);
    }

    /** Who a department's head can give work to. */
    @RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.DUTY_MANAGER, Roles.ADMINISTRATOR, Roles.SYSTEM})
    public List<EmployeeView> colleagues(@NotNull UUID departmentId) {
        caller.requireDepartment(departments.department(departmentId).estateId(), departmentId);
        return employees.ofDepartment(departmentId);
    }

    /**
     * The Latin names of those who work or worked on the estate or for the group, by the Chinese names that messages and
     * timelines carry. Of people who share a name, one answers: what they are called in Latin letters is the same.
     */
    @RolesAllowed({
        Roles.BUTLER,
        Roles.DUTY_MANAGER,
        Roles.DEPARTMENT_HEAD,
        Roles.FIELD_STAFF,
        Roles.INTEGRATION_OPERATOR,
        Roles.ADMINISTRATOR,
        Roles.SYSTEM
    })
    public Map<String, String> latinNames(@NotNull UUID estateId) {
        caller.requireEstate(estateId);
        return entityManager
                .createQuery(
                        "select e.nameZh, e.nameEn from Employee e where e.estateId = :estate or e.estateId is null",
                        Object[].class)
                .setParameter("estate", estateId)
                .getResultStream()
                .collect(toMap(row -> (String) row[0], row -> (String) row[1], (one, other) -> one));
    }

    /**
     * Whom somebody of an estate may report to: those who work there or for the group, by staff number.
     *
     * @param estateId null for the group alone
     */
    public List<EmployeeView> superiors(@Nullable UUID estateId) {
        if (estateId != null) {
            caller.requireEstate(estateId);
        }
        return entityManager
                .createQuery(
                        Employees.VIEW
                                + " where e.active and (e.estateId is null or e.estateId = :estate) order by e.staffNumber",
                        EmployeeView.class)
                .setParameter("estate", estateId)
                .getResultList();
    }

    /** All departments of an estate, those switched off too: what they were ordered before is still to be named. */
    @RolesAllowed({Roles.BUTLER, Roles.DUTY_MANAGER, Roles.INTEGRATION_OPERATOR, Roles.ADMINISTRATOR, Roles.SYSTEM})
    public List<DepartmentView> departments(@NotNull UUID estateId) {
        caller.requireEstate(estateId);
        return entityManager
                .createQuery(
                        Departments.VIEW + " where d.estateId = :estate order by d.active desc, d.kind, d.code",
                        DepartmentView.class)
                .setParameter("estate", estateId)
                .getResultList();
    }

    /** One department of an estate in the caller's reach. */
    public DepartmentView department(@NotNull UUID departmentId) {
        DepartmentView department = departments.department(departmentId);
        caller.requireEstate(department.estateId());
        return department;
    }

    /** One employee: of an estate in the caller's reach, or of the group. */
    public EmployeeView employee(@NotNull UUID employeeId) {
        EmployeeView employee = employees.employee(employeeId);
        if (employee.estateId() != null) {
            caller.requireEstate(employee.estateId());
        }
        return employee;
    }

    /**
     * The employees of an estate, those who left too.
     *
     * @param estateId null for the people of the group
     * @param search part of a name or of the staff number; null for all
     * @param page sorted by staffNumber, nameZh or nameEn
     */
    public Page<EmployeeView> employees(@Nullable UUID estateId, @Nullable String search, @NotNull PageRequest page) {
        if (estateId != null) {
            caller.requireEstate(estateId);
        }
        String where = " where "
                + (estateId == null ? "e.estateId is null" : "e.estateId = :estate")
                + " and (e.nameZh like :search escape '!' or lower(e.nameEn) like :search escape '!'"
                + " or lower(e.staffNumber) like :search escape '!')";
        TypedQuery<EmployeeView> rows = entityManager.createQuery(
                Employees.VIEW + where + order(EMPLOYEE_ORDERS, "staffNumber", page, "e.id"), EmployeeView.class);
        TypedQuery<UUID> counted = entityManager.createQuery("select e.id from Employee e" + where, UUID.class);
        if (estateId != null) {
            rows.setParameter("estate", estateId);
            counted.setParameter("estate", estateId);
        }
        return page(
                rows.setParameter("search", pattern(search)), counted.setParameter("search", pattern(search)), page);
    }

    /**
     * The accounts, those switched off too.
     *
     * @param search part of a name or of the username; null for all
     * @param page sorted by username or nameZh
     */
    public Page<AccountView> accounts(@Nullable String search, @NotNull PageRequest page) {
        String from = " from Account a join Employee e on e.id = a.employeeId"
                + " where a.username like :search escape '!' or e.nameZh like :search escape '!'"
                + " or lower(e.nameEn) like :search escape '!'";
        Page<Object[]> found = page(
                entityManager
                        .createQuery(
                                "select a, e.nameZh, e.nameEn" + from
                                        + order(ACCOUNT_ORDERS, "username", page, "a.username"),
                                Object[].class)
                        .setParameter("search", pattern(search)),
                entityManager.createQuery("select a.id" + from, UUID.class).setParameter("search", pattern(search)),
                page);
        return new Page<>(found.rows().stream().map(StaffBoard::accountView).toList(), found.count(), found.capped());
    }

    /** One account. */
    public AccountView account(@NotNull UUID accountId) {
        return entityManager
                .createQuery("""
                        select a, e.nameZh, e.nameEn from Account a join Employee e on e.id = a.employeeId
                        where a.id = :id""", Object[].class)
                .setParameter("id", accountId)
                .getResultStream()
                .findFirst()
                .map(StaffBoard::accountView)
                .orElseThrow(NotFound::new);
    }

    private static AccountView accountView(Object[] row) {
        return ((Account) row[0]).view((String) row[1], (String) row[2]);
    }

    private static <T> Page<T> page(TypedQuery<T> rows, TypedQuery<?> counted, PageRequest page) {
        return Page.of(
                rows.setFirstResult(page.first()).setMaxResults(page.size()).getResultList(),
                counted.setMaxResults(Page.COUNT_CAP + 1).getResultList().size());
    }

    private static String order(Map<String, String> orders, String own, PageRequest page, String tieBreaker) {
        String column = orders.get(page.sort() == null ? own : page.sort());
        if (column == null) {
            throw new BusinessRuleViolation("shared.page.unknownSort", page.sort());
        }
        return " order by " + column + (page.descending() ? " desc, " : ", ") + tieBreaker;
    }

    private static String pattern(String search) {
        return search == null
                ? "%"
                : "%" + search.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}

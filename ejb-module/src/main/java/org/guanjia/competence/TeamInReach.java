package org.guanjia.competence;

import static org.guanjia.shared.Roles.ADMINISTRATOR;
import static org.guanjia.shared.Roles.DEPARTMENT_HEAD;
import static org.guanjia.shared.Roles.DUTY_MANAGER;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.guanjia.estate.Estates;
import org.guanjia.shared.Caller;
import org.guanjia.shared.NotFound;
import org.guanjia.staff.Departments;
import org.guanjia.staff.EmployeeView;
import org.guanjia.staff.Employees;

/** Whose competences the caller may look at and write down: a manager’s whole estate, a head’s own department. */
@ApplicationScoped
class TeamInReach {

    @Inject
    private Employees employees;

    @Inject
    private Departments departments;

    @Inject
    private Estates estates;

    @Inject
    private Caller caller;

    /** @throws NotFound where the caller is neither above this employee nor the employee */
    EmployeeView readable(UUID employeeId) {
        EmployeeView employee = employees.employee(employeeId);
        if (!isCaller(employee)) {
            requireAbove(employee);
        }
        return employee;
    }

    /** @throws NotFound where the caller is not above this employee */
    EmployeeView kept(UUID employeeId) {
        EmployeeView employee = employees.employee(employeeId);
        requireAbove(employee);
        return employee;
    }

    /** Whether the caller is above this employee. */
    boolean isKept(EmployeeView employee) {
        return caller.hasRole(DUTY_MANAGER, DEPARTMENT_HEAD, ADMINISTRATOR) && isAbove(employee);
    }

    boolean isCaller(EmployeeView employee) {
        return employee.id().equals(caller.actor().id());
    }

    private void requireAbove(EmployeeView employee) {
        if (!isAbove(employee)) {
            throw new NotFound();
        }
        caller.requireEstate(employee.estateId());
    }

    private boolean isAbove(EmployeeView employee) {
        return employee.estateId() != null
                && (caller.hasRole(DUTY_MANAGER, ADMINISTRATOR)
                        || caller.hasRole(DEPARTMENT_HEAD)
                                && employee.departmentId() != null
                                && employee.departmentId().equals(caller.departmentId()));
    }

    /**
     * Who works there and is in reach, by staff number.
     *
     * @param departmentId null for everybody in reach
     */
    List<EmployeeView> of(UUID estateId, @Nullable UUID departmentId) {
        caller.requireEstate(estateId);
        if (departmentId != null
                && !departments.department(departmentId).estateId().equals(estateId)) {
            throw new NotFound();
        }
        if (caller.hasRole(DUTY_MANAGER, ADMINISTRATOR)) {
            return departmentId == null ? employees.ofEstate(estateId) : employees.ofDepartment(departmentId);
        }
        UUID own = caller.departmentId();
        if (own == null || departmentId != null && !departmentId.equals(own)) {
            throw new NotFound();
        }
        return employees.ofDepartment(own).stream()
                .filter(employee -> estateId.equals(employee.estateId()))
                .toList();
    }

    /** Today on the wall of an estate; people of the group are on none. */
    LocalDate today(@Nullable UUID estateId, Instant now) {
        return estateId == null
                ? LocalDate.ofInstant(now, ZoneOffset.UTC)
                : estates.estate(estateId).dayAt(now);
    }
}

package org.guanjia.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Caller;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Roles;

/** Where an administrator keeps departments and employees: a new department needs no programming (S05). */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.SYSTEM})
public class StaffOffice {

    @Inject
    private StaffRegister register;

    @Inject
    private StaffActs acts;

    @Inject
    private Caller caller;

    @Inject
    private CommandLog commands;

    @Inject
    private EstateClock clock;

    /** Adds a department, which takes orders from then on. */
    public UUID addDepartment(@NotNull @Valid AddDepartment command) {
        caller.requireEstate(command.estateId());
        if (commands.claim(command.commandId(), clock.now())) {
            if (register.hasDepartment(command.estateId(), command.code())) {
                throw BusinessRuleViolation.at("code", "staff.department.codeTaken", command.code());
            }
            Department department = new Department(command);
            register.add(department);
            acts.department(StaffActKind.DEPARTMENT_ADDED, department);
        }
        return command.commandId();
    }

    /** Renames a department, or switches it on or off; what it was ordered before, it still does. */
    public void changeDepartment(@NotNull @Valid ChangeDepartment command) {
        Department department = register.department(command.departmentId());
        caller.requireEstate(department.estateId());
        if (commands.claim(command.commandId(), clock.now())) {
            ChangedMeanwhile.unlessSame(command.version(), department.version());
            boolean before = department.isActive();
            boolean renamed = department.isCalledOtherThan(command);
            department.change(command);
            register.flush();
            if (renamed) {
                acts.department(StaffActKind.DEPARTMENT_RENAMED, department);
            }
            if (before != department.isActive()) {
                acts.department(
                        before ? StaffActKind.DEPARTMENT_SWITCHED_OFF : StaffActKind.DEPARTMENT_SWITCHED_ON,
                        department);
            }
        }
    }

    /** Takes an employee on. */
    public UUID addEmployee(@NotNull @Valid AddEmployee command) {
        if (command.estateId() != null) {
            caller.requireEstate(command.estateId());
        }
        if (commands.claim(command.commandId(), clock.now())) {
            requireDepartmentOf(command.estateId(), command.departmentId());
            if (register.hasStaffNumber(command.staffNumber())) {
                throw BusinessRuleViolation.at("staffNumber", "staff.employee.numberTaken", command.staffNumber());
            }
            requireSuperior(command.commandId(), command.estateId(), command.superiorId());
            Employee employee = new Employee(command);
            register.add(employee);
            acts.employee(StaffActKind.EMPLOYEE_ADDED, employee);
        }
        return command.commandId();
    }

    /** Renames or moves an employee, or notes that they left, which closes their accounts. */
    public void changeEmployee(@NotNull @Valid ChangeEmployee command) {
        Employee employee = register.employee(command.employeeId());
        if (employee.estateId() != null) {
            caller.requireEstate(employee.estateId());
        }
        if (commands.claim(command.commandId(), clock.now())) {
            ChangedMeanwhile.unlessSame(command.version(), employee.version());
            requireDepartmentOf(employee.estateId(), command.departmentId());
            requireSuperior(employee.id(), employee.estateId(), command.superiorId());
            if (!command.active()) {
                if (employee.id().equals(caller.actor().id())) {
                    throw new BusinessRuleViolation("staff.account.notOneself");
                }
                closeAccountsOf(employee);
            }
            boolean before = employee.isActive();
            employee.change(command);
            register.flush();
            acts.employee(kindOf(before, employee.isActive()), employee);
        }
    }

    private void closeAccountsOf(Employee employee) {
        for (Account account : register.accountsOf(employee.id())) {
            AccountState before = account.state();
            account.switchOff();
            acts.changed(account, before);
        }
    }

    private static StaffActKind kindOf(boolean before, boolean now) {
        if (before == now) {
            return StaffActKind.EMPLOYEE_CHANGED;
        }
        return now ? StaffActKind.EMPLOYEE_RETURNED : StaffActKind.EMPLOYEE_LEFT;
    }

    /** Somebody of the same estate or of the group, and nobody who reports to the employee, however far up. */
    private void requireSuperior(UUID employeeId, UUID estateId, UUID superiorId) {
        if (superiorId == null) {
            return;
        }
        UUID place = register.employee(superiorId).estateId();
        if (place != null && !place.equals(estateId)) {
            throw BusinessRuleViolation.at("superiorId", "staff.employee.superiorElsewhere");
        }
        for (UUID above = superiorId;
                above != null;
                above = register.employee(above).superiorId()) {
            if (above.equals(employeeId)) {
                throw BusinessRuleViolation.at("superiorId", "staff.employee.superiorCircle");
            }
        }
    }

    private void requireDepartmentOf(UUID estateId, UUID departmentId) {
        if (departmentId != null
                && !register.department(departmentId).estateId().equals(estateId)) {
            throw BusinessRuleViolation.at("departmentId", "staff.employee.departmentElsewhere");
        }
    }
}

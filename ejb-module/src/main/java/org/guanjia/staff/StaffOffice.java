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
            register.add(new Department(command));
        }
        return command.commandId();
    }

    /** Renames a department, or switches it on or off; what it was ordered before, it still does. */
    public void changeDepartment(@NotNull @Valid ChangeDepartment command) {
        Department department = register.department(command.departmentId());
        caller.requireEstate(department.estateId());
        if (commands.claim(command.commandId(), clock.now())) {
            ChangedMeanwhile.unlessSame(command.version(), department.version());
            department.change(command);
            register.flush();
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
            register.add(new Employee(
                    command.commandId(),
                    command.estateId(),
                    command.departmentId(),
                    command.nameZh(),
                    command.nameEn(),
                    command.staffNumber()));
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
            if (!command.active()) {
                if (employee.id().equals(caller.actor().id())) {
                    throw new BusinessRuleViolation("staff.account.notOneself");
                }
                register.accountsOf(employee.id()).forEach(Account::switchOff);
            }
            employee.change(command);
            register.flush();
        }
    }

    private void requireDepartmentOf(UUID estateId, UUID departmentId) {
        if (departmentId != null
                && !register.department(departmentId).estateId().equals(estateId)) {
            throw BusinessRuleViolation.at("departmentId", "staff.employee.departmentElsewhere");
        }
    }
}

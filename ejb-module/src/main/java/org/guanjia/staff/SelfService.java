package org.guanjia.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.stream.Stream;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Caller;
import org.guanjia.shared.Roles;

/** What everybody may do for themselves: see who they are signed in as, and choose a password. */
@Stateless
@RolesAllowed({
    Roles.BUTLER,
    Roles.DUTY_MANAGER,
    Roles.DEPARTMENT_HEAD,
    Roles.FIELD_STAFF,
    Roles.INTEGRATION_OPERATOR,
    Roles.ADMINISTRATOR
})
public class SelfService {

    @Inject
    private StaffRegister register;

    @Inject
    private StaffActs acts;

    @Inject
    private Employees employees;

    @Inject
    private Departments departments;

    @Inject
    private Caller caller;

    @Inject
    private CallerIdentity identity;

    /** Who is signed in, with roles as the security domain established them. */
    public CallerView whoAmI() {
        Account account = register.accountNamed(identity.username());
        EmployeeView employee = employees.employee(account.employeeId());
        return new CallerView(
                account.username(),
                account.employeeId(),
                employee.nameZh(),
                employee.nameEn(),
                Stream.of(AccountRole.values())
                        .filter(role -> caller.hasRole(role.name()))
                        .toList(),
                caller.departmentId() == null ? null : departments.department(caller.departmentId()),
                caller.estates(),
                account.mustChangePassword());
    }

    /** Chooses a password that nobody else knows. */
    public void changePassword(@NotNull @Valid ChangeOwnPassword command) {
        Account account = register.accountNamed(identity.username());
        if (!account.opensWith(command.present())) {
            throw BusinessRuleViolation.at("present", "staff.password.wrong");
        }
        if (account.opensWith(command.password())) {
            throw BusinessRuleViolation.at("password", "staff.password.same");
        }
        account.choose(command.password());
        register.flush();
        acts.password(account, StaffActKind.PASSWORD_CHOSEN);
    }
}

package org.guanjia.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.guanjia.calendar.DepartmentHours;
import org.guanjia.estate.Estates;
import org.guanjia.shared.Caller;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Roles;

/** Where an administrator says when departments work (S22). */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.SYSTEM})
public class DutyOffice {

    @Inject
    private StaffRegister register;

    @Inject
    private DepartmentHours hours;

    @Inject
    private Estates estates;

    @Inject
    private StaffActs acts;

    @Inject
    private Caller caller;

    @Inject
    private CommandLog commands;

    @Inject
    private EstateClock clock;

    /** When a department works, and worked. */
    public DepartmentDuty of(@NotNull UUID departmentId) {
        Department department = reachable(departmentId);
        return new DepartmentDuty(department.view(), hours.history(departmentId), hours.holidays());
    }

    /** Says a department's hours from an instant on; what was due by then stays as it was counted. */
    public void change(@NotNull @Valid ChangeDutyHours command) {
        Department department = reachable(command.departmentId());
        Instant at = clock.now();
        if (commands.claim(command.commandId(), at)) {
            ChangedMeanwhile.unlessSame(
                    command.known(), hours.history(department.id()).size());
            hours.change(
                    department.id(),
                    estates.estate(department.estateId()).zone(),
                    command.from() == null ? at : command.from(),
                    command.hours(),
                    caller.actor(),
                    at);
            acts.department(StaffActKind.DEPARTMENT_HOURS_CHANGED, department);
        }
    }

    private Department reachable(UUID departmentId) {
        Department department = register.department(departmentId);
        caller.requireEstate(department.estateId());
        return department;
    }
}

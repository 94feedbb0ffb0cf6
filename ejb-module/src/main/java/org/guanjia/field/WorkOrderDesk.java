package org.guanjia.field;

import static org.guanjia.shared.Roles.BUTLER;
import static org.guanjia.shared.Roles.DEPARTMENT_HEAD;
import static org.guanjia.shared.Roles.FIELD_STAFF;

import jakarta.annotation.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanjia.field.model.Deed;
import org.guanjia.field.model.WorkOrder;
import org.guanjia.field.model.WorkOrders;
import org.guanjia.jms.Feedback;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Caller;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.Correlation;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.NotFound;
import org.guanjia.staff.EmployeeView;
import org.guanjia.staff.Employees;

/**
 * What the people of a department do with their work orders (S04): take them, work, feed back. A butler does it for the tasks
 * of their own desk. A work order of another department is not found.
 */
@Stateless
public class WorkOrderDesk {

    @Inject
    private WorkOrders workOrders;

    @Inject
    private Employees employees;

    @Inject
    private BroughtFiles files;

    @Inject
    private Reasons reasons;

    @Inject
    private FeedbackCheck feedbackCheck;

    @Inject
    private DepartmentNews news;

    @Inject
    private CommandLog commands;

    @Inject
    private Caller caller;

    @Inject
    private EstateClock clock;

    /** The caller takes it. */
    @RolesAllowed({FIELD_STAFF, DEPARTMENT_HEAD, BUTLER})
    public void accept(@Valid @NotNull WorkOrderAct act) {
        carryOut(act, WorkOrder::accept);
    }

    /** The department does not take it. */
    @RolesAllowed({FIELD_STAFF, DEPARTMENT_HEAD, BUTLER})
    public void refuse(@Valid @NotNull WorkOrderAct act, @Valid @NotNull FieldReason reason) {
        carryOut(act, (workOrder, by, at) -> workOrder.refuse(reasons.given(ReasonKind.REFUSE, reason), by, at));
    }

    /** The head gives it to somebody of the department, who need not have accepted it. */
    @RolesAllowed(DEPARTMENT_HEAD)
    public void assign(@Valid @NotNull WorkOrderAct act, @NotNull UUID employeeId) {
        carryOut(act, (workOrder, by, at) -> workOrder.assignTo(colleague(workOrder, employeeId), by, at));
    }

    /** Work begins. Whoever starts what nobody took, takes it. */
    @RolesAllowed({FIELD_STAFF, DEPARTMENT_HEAD, BUTLER})
    public void start(@Valid @NotNull WorkOrderAct act) {
        carryOut(act, WorkOrder::start);
    }

    /**
     * Work rests.
     *
     * @param resumesAt when it is expected to go on; null where nobody can say
     */
    @RolesAllowed({FIELD_STAFF, DEPARTMENT_HEAD, BUTLER})
    public void pause(
            @Valid @NotNull WorkOrderAct act, @Valid @NotNull FieldReason reason, @Nullable Instant resumesAt) {
        carryOut(
                act,
                (workOrder, by, at) -> workOrder.pause(reasons.given(ReasonKind.PAUSE, reason), resumesAt, by, at));
    }

    /** Work goes on. */
    @RolesAllowed({FIELD_STAFF, DEPARTMENT_HEAD, BUTLER})
    public void resume(@Valid @NotNull WorkOrderAct act) {
        carryOut(act, WorkOrder::resume);
    }

    /** The department gives it back after it had taken it. */
    @RolesAllowed({FIELD_STAFF, DEPARTMENT_HEAD, BUTLER})
    public void handBack(@Valid @NotNull WorkOrderAct act, @Valid @NotNull FieldReason reason) {
        carryOut(act, (workOrder, by, at) -> workOrder.handBack(reasons.given(ReasonKind.HAND_BACK, reason), by, at));
    }

    /** As asked, it is not done any more. */
    @RolesAllowed({FIELD_STAFF, DEPARTMENT_HEAD, BUTLER})
    public void agreeWithdrawal(@Valid @NotNull WorkOrderAct act) {
        carryOut(act, WorkOrder::agreeToWithdrawal);
    }

    /** Too late to withdraw it: it goes on. */
    @RolesAllowed({FIELD_STAFF, DEPARTMENT_HEAD, BUTLER})
    public void refuseWithdrawal(@Valid @NotNull WorkOrderAct act, @Valid @NotNull FieldReason reason) {
        carryOut(
                act,
                (workOrder, by, at) -> workOrder.refuseWithdrawal(reasons.given(ReasonKind.TOO_LATE, reason), by, at));
    }

    /**
     * Feeds back.
     *
     * @throws BusinessRuleViolation at the field that has to change, which may be one of the order's form
     */
    @RolesAllowed({FIELD_STAFF, DEPARTMENT_HEAD, BUTLER})
    public void feedBack(@Valid @NotNull WorkOrderAct act, @Valid @NotNull FeedbackForm form) {
        carryOut(act, (workOrder, by, at) -> {
            Feedback feedback = feedbackCheck.checked(act.commandId(), workOrder.order(), form);
            return workOrder.feedBack(feedback, reasons::alreadyDone, by, at);
        });
    }

    /**
     * Adds a file that the caller brought to the attachment store; the feedback may then name it. A repeat changes nothing.
     *
     * @throws NotFound where the caller may not read it
     */
    @RolesAllowed({FIELD_STAFF, DEPARTMENT_HEAD, BUTLER})
    public void attach(@NotNull UUID workOrderId, @NotNull UUID attachmentId) {
        WorkOrder workOrder = workOrders.find(workOrderId).orElseThrow(NotFound::new);
        caller.requireDepartment(workOrder.estateId(), workOrder.departmentId());
        workOrder.requireInHand();
        files.add(workOrder, attachmentId);
    }

    private void carryOut(WorkOrderAct act, Doing doing) {
        WorkOrder workOrder = workOrders.findToChange(act.workOrderId()).orElseThrow(NotFound::new);
        caller.requireDepartment(workOrder.estateId(), workOrder.departmentId());
        Instant at = clock.now();
        if (!commands.claim(act.commandId(), at)) {
            return;
        }
        Correlation.join(workOrder.order().correlation());
        ChangedMeanwhile.unlessSame(act.version(), workOrder.version());
        news.tell(workOrder, doing.to(workOrder, caller.actor(), at));
        workOrders.flush();
    }

    private Actor colleague(WorkOrder workOrder, UUID employeeId) {
        EmployeeView employee = employees.employee(employeeId);
        if (!workOrder.departmentId().equals(employee.departmentId())) {
            throw new NotFound();
        }
        if (!employee.active()) {
            throw BusinessRuleViolation.at("employeeId", "field.executorLeft", employee.nameZh());
        }
        return Actor.employee(employee.id(), employee.nameZh());
    }

    /** An act on a loaded work order. */
    private interface Doing {
        List<Deed> to(WorkOrder workOrder, Actor by, Instant at);
    }
}

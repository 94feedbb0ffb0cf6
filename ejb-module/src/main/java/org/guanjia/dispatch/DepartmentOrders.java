package org.guanjia.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.guanjia.attachment.Attachments;
import org.guanjia.calendar.Milestone;
import org.guanjia.delivery.Flow;
import org.guanjia.delivery.Letter;
import org.guanjia.delivery.Outbox;
import org.guanjia.dispatch.model.Task;
import org.guanjia.disturbance.Disturbances;
import org.guanjia.form.Forms;
import org.guanjia.jms.AttachmentRef;
import org.guanjia.jms.Destinations;
import org.guanjia.jms.OrderKind;
import org.guanjia.jms.TaskOrder;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Correlation;
import org.guanjia.shared.Ids;
import org.guanjia.staff.DepartmentView;
import org.guanjia.staff.Departments;

/** Writes the orders of tasks to the outbox, in the transaction of the act. */
@ApplicationScoped
class DepartmentOrders {

    @Inject
    private Outbox outbox;

    @Inject
    private Departments departments;

    @Inject
    private Forms forms;

    @Inject
    private Attachments attachments;

    @Inject
    private Disturbances disturbances;

    @Inject
    private ExchangeAddresses addresses;

    /**
     * Sends the department the whole order, saying what is asked now and why.
     *
     * @param due when the task's targets are due
     */
    void send(
            Task task,
            OriginBrief brief,
            Map<Milestone, Instant> due,
            OrderKind kind,
            String reason,
            Actor by,
            Instant at) {
        // a reminder or a withdrawal belongs to what was ordered; an order that begins anew is under its own command
        // already
        Correlation.join(task.correlation());
        DepartmentView department = departments.department(task.departmentId());
        List<AttachmentRef> files = attachments.of(brief.origin());
        TaskOrder order = new TaskOrder(
                task.id(),
                task.orderSequence(),
                kind,
                task.originId(),
                brief.number(),
                task.estateId(),
                task.departmentId(),
                task.position(),
                task.title(),
                task.words(),
                brief.place(),
                brief.access(),
                brief.line(),
                due.get(Milestone.ACCEPTED),
                due.get(Milestone.DONE),
                disturbances.plannedFor(task.id()).orElse(null),
                task.formKey() == null
                        ? null
                        : forms.version(task.formKey(), task.formVersion()).toOrderForm(),
                task.evidence(),
                files,
                department.isOutside() ? addresses.of(task.id(), files, at) : null,
                reason,
                by.name(),
                at,
                task.correlation());
        outbox.put(
                Flow.DISPATCH,
                Destinations.dispatch(department.channel()),
                new Letter(
                        Ids.next(),
                        task.id(),
                        order.sequence(),
                        "TaskOrder." + kind,
                        order,
                        task.estateId(),
                        task.departmentId(),
                        at));
    }
}

package org.guanjia.field;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.guanjia.delivery.LetterHandler;
import org.guanjia.delivery.Received;
import org.guanjia.delivery.SubjectUnknown;
import org.guanjia.field.model.Deed;
import org.guanjia.field.model.WorkOrder;
import org.guanjia.field.model.WorkOrders;
import org.guanjia.form.FormVersion;
import org.guanjia.jms.TaskOrder;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Correlation;
import org.guanjia.shared.Roles;
import org.guanjia.staff.Departments;

/** Takes in the orders of a department's tasks, and answers each (S04). */
@Stateless
@LocalBean
public class DepartmentInbox implements LetterHandler<TaskOrder> {

    private static final long FIRST = 1;

    @Inject
    private WorkOrders workOrders;

    @Inject
    private Departments departments;

    @Inject
    private BroughtFiles files;

    @Inject
    private Reasons reasons;

    @Inject
    private DepartmentNews news;

    @Override
    @RolesAllowed(Roles.SYSTEM)
    public void apply(TaskOrder order, Received received) {
        Correlation.join(order.correlation());
        if (!departments.department(order.departmentId()).estateId().equals(order.estateId())) {
            throw new BusinessRuleViolation("field.departmentOfOtherEstate");
        }
        requireFormThatCanBeAnswered(order);
        files.open(order);
        if (order.sequence() == FIRST) {
            takeFirst(order, received.receivedAt());
        } else {
            takeFurther(order, received.receivedAt());
        }
        workOrders.flush();
    }

    @Override
    @RolesAllowed(Roles.SYSTEM)
    public void stale(TaskOrder order, Received received) {
        // an order with this number was taken and answered; those who ordered keep the timeline
    }

    /** Said at the door: a form that nobody can answer would be found out by the executor only. */
    private static void requireFormThatCanBeAnswered(TaskOrder order) {
        if (order.form() != null) {
            FormVersion.of(order.form());
        }
    }

    private void takeFirst(TaskOrder order, Instant at) {
        WorkOrder workOrder = new WorkOrder(order, at);
        List<Deed> deeds = workOrder.received();
        workOrders.add(workOrder);
        news.tell(workOrder, deeds);
    }

    private void takeFurther(TaskOrder order, Instant at) {
        WorkOrder workOrder =
                workOrders.findToChange(order.taskId()).orElseThrow(() -> new SubjectUnknown(order.taskId()));
        List<Deed> deeds = workOrder.take(order, reasons::alreadyDone, at);
        news.tell(workOrder, deeds);
    }
}

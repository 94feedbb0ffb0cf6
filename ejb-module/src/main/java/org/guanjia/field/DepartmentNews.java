package org.guanjia.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.guanjia.delivery.Changed;
import org.guanjia.delivery.Flow;
import org.guanjia.delivery.Letter;
import org.guanjia.delivery.Outbox;
import org.guanjia.field.model.Deed;
import org.guanjia.field.model.WorkOrder;
import org.guanjia.field.model.WorkOrderLog;
import org.guanjia.jms.Destinations;
import org.guanjia.jms.TaskProgress;
import org.guanjia.shared.Ids;

/** Logs what happened to a work order, and tells those who ordered, in the transaction of the act. */
@ApplicationScoped
class DepartmentNews {

    private static final String TOPIC = "tasks";

    @Inject
    private WorkOrderLog log;

    @Inject
    private Outbox outbox;

    @Inject
    private Event<Changed> changed;

    void tell(WorkOrder workOrder, List<Deed> deeds) {
        for (Deed deed : deeds) {
            log.add(workOrder.id(), deed);
            if (deed.progress() != null) {
                send(deed.progress());
            }
        }
        changed.fire(new Changed(workOrder.estateId(), TOPIC));
    }

    private void send(TaskProgress progress) {
        Letter letter = new Letter(
                Ids.next(),
                progress.taskId(),
                progress.sequence(),
                "TaskProgress." + progress.kind(),
                progress,
                progress.estateId(),
                progress.departmentId(),
                progress.occurredAt());
        outbox.put(Flow.FEEDBACK, Destinations.FEEDBACK, letter);
    }
}

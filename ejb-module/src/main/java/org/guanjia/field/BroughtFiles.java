package org.guanjia.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.guanjia.attachment.Attachments;
import org.guanjia.field.model.WorkOrder;
import org.guanjia.jms.AttachmentRef;
import org.guanjia.jms.TaskOrder;

/** The files of a work order: those that the order came with, and those that its people bring. */
@ApplicationScoped
class BroughtFiles {

    @Inject
    private Attachments attachments;

    /** Lets the department read what the order came with. */
    void open(TaskOrder order) {
        List<UUID> ids = order.attachments().stream().map(AttachmentRef::id).toList();
        attachments.linkToWork(ids, order.taskId(), order.estateId(), order.departmentId());
    }

    /** Adds a file that the caller brought. */
    void add(WorkOrder workOrder, UUID attachmentId) {
        attachments.linkToWork(List.of(attachmentId), workOrder.id(), workOrder.estateId(), workOrder.departmentId());
    }

    /** What the department's people brought, without what the order came with. */
    List<AttachmentRef> of(TaskOrder order) {
        return attachments.ofWork(order.taskId()).stream()
                .filter(file -> !order.attachments().contains(file))
                .toList();
    }
}

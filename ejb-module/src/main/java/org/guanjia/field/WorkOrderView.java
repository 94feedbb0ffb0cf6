package org.guanjia.field;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanjia.jms.AttachmentRef;
import org.guanjia.jms.Feedback;
import org.guanjia.jms.TaskOrder;
import org.guanjia.shared.Reason;

/**
 * A work order in full.
 *
 * @param order the last order, as it was given: what, where, for whom, by when, with which form and evidence
 * @param dueAt when it should be accepted, or fed back once it is; null where nothing is due
 * @param reason why it rests or was not taken; null otherwise
 * @param resumesAt when it is expected to go on; null where nobody said
 * @param redoReason why it was ordered once more; null where it was not
 * @param withdrawalReason why it should not be done any more; null where nobody asked
 * @param withdrawalAsked whether the department still owes the answer to that
 * @param feedback the last feedback; null while there is none
 * @param attachments what the department's people brought
 * @param actions what may be done with it now
 */
public record WorkOrderView(
        UUID id,
        long version,
        TaskOrder order,
        WorkOrderStatus status,
        Instant dueAt,
        UUID executorId,
        String executor,
        Reason reason,
        Instant resumesAt,
        String redoReason,
        String withdrawalReason,
        boolean withdrawalAsked,
        Instant receivedAt,
        Instant startedAt,
        Instant remindedAt,
        Instant fedBackAt,
        Feedback feedback,
        List<AttachmentRef> attachments,
        List<WorkOrderAction> actions,
        List<LogEntryView> log) {

    /** Whether the action may be done now. */
    public boolean allows(WorkOrderAction action) {
        return actions.contains(action);
    }
}

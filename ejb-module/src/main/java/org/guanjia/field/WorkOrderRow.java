package org.guanjia.field;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanjia.shared.Reason;

/**
 * A work order in a list or on the board.
 *
 * @param number of what it was ordered for, as people say it
 * @param position of the task among those of its origin
 * @param access how to get in; may be null
 * @param dueAt when it should be accepted, or fed back once it is; null where nothing is due
 * @param reason why it is paused or was not taken; null otherwise
 * @param resumesAt when a pause is expected to end; null where nobody said
 * @param withdrawalAsked whether the department owes the answer to a withdrawal
 * @param remindedAt when the butler last asked where it stands; null where nobody did
 */
public record WorkOrderRow(
        UUID id,
        long version,
        String number,
        int position,
        String title,
        String place,
        String access,
        WorkOrderStatus status,
        Instant dueAt,
        boolean needsPhoto,
        UUID executorId,
        String executor,
        Reason reason,
        Instant resumesAt,
        boolean withdrawalAsked,
        Instant remindedAt,
        Instant fedBackAt) {

    /** What may be done with it now. */
    public List<WorkOrderAction> actions() {
        return status.allowedActions(withdrawalAsked);
    }
}

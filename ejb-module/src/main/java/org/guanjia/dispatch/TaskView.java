package org.guanjia.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanjia.estate.LifePhase;
import org.guanjia.shared.Reason;

/**
 * A task, as the butler sees it.
 *
 * @param phase of the estate's life in which it arose
 * @param receivedAt when the order reached the department; null while it has not
 * @param executor who took it; null while nobody did
 * @param reason why it was refused, handed back, paused or sent back last
 * @param resumesAt when a pause is expected to end; null where nobody said
 * @param withdrawalAsked whether the department still owes the answer to a withdrawal
 * @param feedback the last feedback; null while there is none
 * @param actions what the butler may do with it now
 */
public record TaskView(
        UUID id,
        long version,
        int position,
        Set<Integer> after,
        String title,
        String words,
        UUID departmentId,
        LifePhase phase,
        TaskStatus status,
        Instant orderedAt,
        Instant receivedAt,
        Instant doneBy,
        String executor,
        Reason reason,
        Instant resumesAt,
        boolean withdrawalAsked,
        String formKey,
        Integer formVersion,
        FeedbackView feedback,
        List<TaskAction> actions) {}

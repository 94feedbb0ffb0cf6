package org.guanjia.request;

import java.util.List;
import org.guanjia.dispatch.TaskStatus;
import org.guanjia.dispatch.TaskView;

/**
 * What stands between a request and its closure: the feedback of each task, then the owner's confirmation (S04).
 *
 * @param feedbackNeeded tasks that are not withdrawn
 * @param feedbackGiven those of them that are fed back
 * @param withdrawalsPending withdrawals that departments have not answered
 * @param confirmed whether the owner has confirmed
 */
public record ClosureGate(int feedbackNeeded, int feedbackGiven, int withdrawalsPending, boolean confirmed) {

    static ClosureGate of(List<TaskView> tasks, boolean confirmed) {
        int needed = (int) tasks.stream()
                .filter(task -> task.status() != TaskStatus.WITHDRAWN)
                .count();
        int given = (int) tasks.stream()
                .filter(task -> task.status() == TaskStatus.FED_BACK)
                .count();
        int pending = (int) tasks.stream().filter(TaskView::withdrawalAsked).count();
        return new ClosureGate(needed, given, pending, confirmed);
    }

    /** How many things are missing: each feedback, and the confirmation. */
    public int missing() {
        return Math.max(1, feedbackNeeded) - feedbackGiven + (confirmed ? 0 : 1);
    }

    /** Whether nothing is missing. */
    public boolean isOpen() {
        return missing() == 0;
    }
}

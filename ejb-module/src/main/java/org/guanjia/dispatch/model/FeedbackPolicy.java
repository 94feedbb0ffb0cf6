package org.guanjia.dispatch.model;

import java.util.Collection;
import org.guanjia.dispatch.TaskStatus;
import org.guanjia.shared.BusinessRuleViolation;

/** Feedback is complete when every task is fed back or withdrawn, and at least one is fed back (S04). */
public final class FeedbackPolicy {

    private FeedbackPolicy() {}

    /** Whether feedback is complete. */
    public static boolean isComplete(Collection<Task> tasks) {
        return tasks.stream().allMatch(task -> task.status().isSettled())
                && tasks.stream().anyMatch(task -> task.status() == TaskStatus.FED_BACK);
    }

    /** @throws BusinessRuleViolation naming how many tasks are open, or that none was fed back */
    public static void requireComplete(Collection<Task> tasks) {
        long open = tasks.stream().filter(task -> !task.status().isSettled()).count();
        if (open > 0) {
            throw new BusinessRuleViolation("dispatch.feedbackMissing", open);
        }
        if (!isComplete(tasks)) {
            throw new BusinessRuleViolation("dispatch.noFeedback");
        }
    }
}

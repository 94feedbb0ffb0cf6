package org.guanjia.dispatch;

import static java.util.Arrays.stream;
import static org.guanjia.dispatch.TaskAction.ACCEPT;
import static org.guanjia.dispatch.TaskAction.ASK_WITHDRAWAL;
import static org.guanjia.dispatch.TaskAction.FEED_BACK;
import static org.guanjia.dispatch.TaskAction.HAND_BACK;
import static org.guanjia.dispatch.TaskAction.ORDER;
import static org.guanjia.dispatch.TaskAction.ORDER_AGAIN;
import static org.guanjia.dispatch.TaskAction.PAUSE;
import static org.guanjia.dispatch.TaskAction.RECEIVE;
import static org.guanjia.dispatch.TaskAction.REFUSE;
import static org.guanjia.dispatch.TaskAction.REFUSE_WITHDRAWAL;
import static org.guanjia.dispatch.TaskAction.REMIND;
import static org.guanjia.dispatch.TaskAction.RESUME;
import static org.guanjia.dispatch.TaskAction.SEND_BACK;
import static org.guanjia.dispatch.TaskAction.START;
import static org.guanjia.dispatch.TaskAction.WITHDRAW;

import java.util.List;
import java.util.Map;

/** Where a task stands, seen from those who ordered it. */
public enum TaskStatus {
    /** Waits for the tasks before it. */
    PLANNED,
    ORDERED,
    ACCEPTED,
    IN_PROGRESS,
    PAUSED,
    /** The department did not take it: order it again, or withdraw it. */
    REFUSED,
    /** The department gave it back after having taken it. */
    HANDED_BACK,
    FED_BACK,
    WITHDRAWN;

    private static final Map<TaskStatus, Map<TaskAction, TaskStatus>> TRANSITIONS = Map.of(
            PLANNED,
            Map.of(ORDER, ORDERED, WITHDRAW, WITHDRAWN),
            ORDERED,
            Map.of(
                    RECEIVE, ORDERED,
                    ACCEPT, ACCEPTED,
                    REFUSE, REFUSED,
                    REMIND, ORDERED,
                    ASK_WITHDRAWAL, ORDERED,
                    REFUSE_WITHDRAWAL, ORDERED,
                    WITHDRAW, WITHDRAWN),
            ACCEPTED,
            Map.of(
                    RECEIVE, ACCEPTED,
                    ACCEPT, ACCEPTED,
                    START, IN_PROGRESS,
                    HAND_BACK, HANDED_BACK,
                    REMIND, ACCEPTED,
                    ASK_WITHDRAWAL, ACCEPTED,
                    REFUSE_WITHDRAWAL, ACCEPTED,
                    WITHDRAW, WITHDRAWN),
            IN_PROGRESS,
            Map.of(
                    RECEIVE, IN_PROGRESS,
                    ACCEPT, IN_PROGRESS,
                    PAUSE, PAUSED,
                    HAND_BACK, HANDED_BACK,
                    FEED_BACK, FED_BACK,
                    REMIND, IN_PROGRESS,
                    ASK_WITHDRAWAL, IN_PROGRESS,
                    REFUSE_WITHDRAWAL, IN_PROGRESS,
                    WITHDRAW, WITHDRAWN),
            PAUSED,
            Map.of(
                    RECEIVE, PAUSED,
                    ACCEPT, PAUSED,
                    RESUME, IN_PROGRESS,
                    HAND_BACK, HANDED_BACK,
                    REMIND, PAUSED,
                    ASK_WITHDRAWAL, PAUSED,
                    REFUSE_WITHDRAWAL, PAUSED,
                    WITHDRAW, WITHDRAWN),
            REFUSED,
            Map.of(RECEIVE, REFUSED, ORDER_AGAIN, ORDERED, WITHDRAW, WITHDRAWN),
            HANDED_BACK,
            Map.of(RECEIVE, HANDED_BACK, ORDER_AGAIN, ORDERED, WITHDRAW, WITHDRAWN),
            FED_BACK,
            Map.of(RECEIVE, FED_BACK, REFUSE_WITHDRAWAL, FED_BACK, SEND_BACK, ORDERED),
            WITHDRAWN,
            Map.of(RECEIVE, WITHDRAWN));

    /**
     * The status after an action.
     *
     * @throws org.guanjia.shared.BusinessRuleViolation where this status does not allow it
     */
    public TaskStatus after(TaskAction action) {
        TaskStatus next = TRANSITIONS.get(this).get(action);
        if (next == null) {
            throw new TaskTransitionNotAllowed(this, action);
        }
        return next;
    }

    /** What may happen in this status, in the order of the enum. */
    public List<TaskAction> allowedActions() {
        return stream(TaskAction.values())
                .filter(TRANSITIONS.get(this)::containsKey)
                .toList();
    }

    /** Whether nothing more is expected of the department. */
    public boolean isSettled() {
        return this == FED_BACK || this == WITHDRAWN;
    }

    /** Whether the task came back, and the butler has to order it again or withdraw it. */
    public boolean isReturned() {
        return this == REFUSED || this == HANDED_BACK;
    }
}

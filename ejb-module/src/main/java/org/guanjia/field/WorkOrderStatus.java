package org.guanjia.field;

import static java.util.Arrays.stream;
import static org.guanjia.field.WorkOrderAction.ACCEPT;
import static org.guanjia.field.WorkOrderAction.AGREE_WITHDRAWAL;
import static org.guanjia.field.WorkOrderAction.ASSIGN;
import static org.guanjia.field.WorkOrderAction.FEED_BACK;
import static org.guanjia.field.WorkOrderAction.HAND_BACK;
import static org.guanjia.field.WorkOrderAction.ORDER;
import static org.guanjia.field.WorkOrderAction.PAUSE;
import static org.guanjia.field.WorkOrderAction.REDO;
import static org.guanjia.field.WorkOrderAction.REFUSE;
import static org.guanjia.field.WorkOrderAction.REFUSE_WITHDRAWAL;
import static org.guanjia.field.WorkOrderAction.REMIND;
import static org.guanjia.field.WorkOrderAction.RESUME;
import static org.guanjia.field.WorkOrderAction.START;
import static org.guanjia.field.WorkOrderAction.WITHDRAW;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where a work order stands, seen from the department that does it. */
public enum WorkOrderStatus {
    RECEIVED,
    ACCEPTED,
    IN_PROGRESS,
    PAUSED,
    /** Not taken. */
    REFUSED,
    /** Given back after it had been taken. */
    HANDED_BACK,
    FED_BACK,
    WITHDRAWN;

    private static final Map<WorkOrderStatus, Map<WorkOrderAction, WorkOrderStatus>> TRANSITIONS = Map.of(
            RECEIVED,
            Map.of(
                    WITHDRAW, WITHDRAWN,
                    REMIND, RECEIVED,
                    ACCEPT, ACCEPTED,
                    REFUSE, REFUSED,
                    ASSIGN, ACCEPTED,
                    START, IN_PROGRESS),
            ACCEPTED,
            Map.of(
                    WITHDRAW, WITHDRAWN,
                    REMIND, ACCEPTED,
                    ASSIGN, ACCEPTED,
                    START, IN_PROGRESS,
                    HAND_BACK, HANDED_BACK),
            IN_PROGRESS,
            Map.of(
                    WITHDRAW, IN_PROGRESS,
                    REMIND, IN_PROGRESS,
                    ASSIGN, IN_PROGRESS,
                    PAUSE, PAUSED,
                    HAND_BACK, HANDED_BACK,
                    AGREE_WITHDRAWAL, WITHDRAWN,
                    REFUSE_WITHDRAWAL, IN_PROGRESS,
                    FEED_BACK, FED_BACK),
            PAUSED,
            Map.of(
                    WITHDRAW, PAUSED,
                    REMIND, PAUSED,
                    ASSIGN, PAUSED,
                    RESUME, IN_PROGRESS,
                    HAND_BACK, HANDED_BACK,
                    AGREE_WITHDRAWAL, WITHDRAWN,
                    REFUSE_WITHDRAWAL, PAUSED),
            REFUSED,
            Map.of(ORDER, RECEIVED, WITHDRAW, WITHDRAWN, REMIND, REFUSED),
            HANDED_BACK,
            Map.of(ORDER, RECEIVED, WITHDRAW, WITHDRAWN, REMIND, HANDED_BACK),
            FED_BACK,
            Map.of(REDO, ACCEPTED, WITHDRAW, FED_BACK, REMIND, FED_BACK),
            WITHDRAWN,
            Map.of(WITHDRAW, WITHDRAWN, REMIND, WITHDRAWN));

    private static final Set<WorkOrderStatus> IN_HAND = EnumSet.of(RECEIVED, ACCEPTED, IN_PROGRESS, PAUSED);

    private static final Set<WorkOrderAction> ANSWERS_TO_WITHDRAWAL = EnumSet.of(AGREE_WITHDRAWAL, REFUSE_WITHDRAWAL);

    /**
     * The status after an action.
     *
     * @throws org.guanjia.shared.BusinessRuleViolation where this status does not allow it
     */
    public WorkOrderStatus after(WorkOrderAction action) {
        WorkOrderStatus next = TRANSITIONS.get(this).get(action);
        if (next == null) {
            throw new WorkOrderTransitionNotAllowed(this, action);
        }
        return next;
    }

    /** Whether it waits for something that the department's people do. */
    public boolean isInHand() {
        return IN_HAND.contains(this);
    }

    /**
     * What the department's people may do in this status, in the order of the enum. While a withdrawal waits for its answer
     * that is to answer it, or to feed back; before it is asked, nobody answers it.
     */
    public List<WorkOrderAction> allowedActions(boolean withdrawalAsked) {
        return stream(WorkOrderAction.values())
                .filter(WorkOrderAction::isDepartments)
                .filter(TRANSITIONS.get(this)::containsKey)
                .filter(action -> withdrawalAsked
                        ? action == FEED_BACK || ANSWERS_TO_WITHDRAWAL.contains(action)
                        : !ANSWERS_TO_WITHDRAWAL.contains(action))
                .toList();
    }
}

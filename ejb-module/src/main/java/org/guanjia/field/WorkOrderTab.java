package org.guanjia.field;

import java.util.List;

/** The tabs of a department's task list. */
public enum WorkOrderTab {
    /** Nobody took it yet. */
    WAITING(WorkOrderStatus.RECEIVED),
    /** Taken by the caller, and not fed back. */
    MINE(WorkOrderStatus.ACCEPTED, WorkOrderStatus.IN_PROGRESS, WorkOrderStatus.PAUSED),
    /** Taken, and not begun. */
    ACCEPTED(WorkOrderStatus.ACCEPTED),
    DOING(WorkOrderStatus.IN_PROGRESS),
    PAUSED(WorkOrderStatus.PAUSED),
    /** Fed back since a given moment, as a rule the beginning of the day. */
    FED_BACK(WorkOrderStatus.FED_BACK),
    /** Not taken, or given back after it was; whoever ordered decides what comes of it. */
    GIVEN_BACK(WorkOrderStatus.REFUSED, WorkOrderStatus.HANDED_BACK),
    /** Not to be done any more. */
    WITHDRAWN(WorkOrderStatus.WITHDRAWN);

    private final List<WorkOrderStatus> statuses;

    WorkOrderTab(WorkOrderStatus... statuses) {
        this.statuses = List.of(statuses);
    }

    /** The statuses that it shows. */
    public List<WorkOrderStatus> statuses() {
        return statuses;
    }

    /** Whether what it shows waits for the department's people. */
    public boolean isInHand() {
        return statuses.get(0).isInHand();
    }
}

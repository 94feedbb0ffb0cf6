package org.guanjia.field;

/** How many work orders stand in each tab. */
public record TabCounts(long waiting, long mine, long accepted, long doing, long paused, long fedBack) {

    /** The number at a tab. */
    public long of(WorkOrderTab tab) {
        return switch (tab) {
            case WAITING -> waiting;
            case MINE -> mine;
            case ACCEPTED -> accepted;
            case DOING -> doing;
            case PAUSED -> paused;
            case FED_BACK -> fedBack;
        };
    }
}

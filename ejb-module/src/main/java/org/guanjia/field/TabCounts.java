package org.guanjia.field;

/** How many work orders stand in each tab; of what is over, no more are counted than a list counts. */
public record TabCounts(
        long waiting, long mine, long accepted, long doing, long paused, long fedBack, long givenBack, long withdrawn) {

    /** The number at a tab. */
    public long of(WorkOrderTab tab) {
        return switch (tab) {
            case WAITING -> waiting;
            case MINE -> mine;
            case ACCEPTED -> accepted;
            case DOING -> doing;
            case PAUSED -> paused;
            case FED_BACK -> fedBack;
            case GIVEN_BACK -> givenBack;
            case WITHDRAWN -> withdrawn;
        };
    }
}

package org.guanjia.disturbance;

import static org.guanjia.disturbance.DisturbanceAct.GIVE_BACK;
import static org.guanjia.disturbance.DisturbanceAct.HAPPEN;

import java.util.Map;

/** Where a disturbance stands. Each state knows both acts: what a department says of its work is never refused here. */
public enum DisturbanceState {
    /** 已安排 */
    PLANNED,
    /** 已发生 */
    HAPPENED,
    /** 已退还: it counts no more. */
    GIVEN_BACK;

    private static final Map<DisturbanceState, Map<DisturbanceAct, DisturbanceState>> TRANSITIONS = Map.of(
            PLANNED, Map.of(HAPPEN, HAPPENED, GIVE_BACK, GIVEN_BACK),
            // done over and then withdrawn: somebody was there all the same
            HAPPENED, Map.of(HAPPEN, HAPPENED, GIVE_BACK, HAPPENED),
            GIVEN_BACK, Map.of(HAPPEN, HAPPENED, GIVE_BACK, GIVEN_BACK));

    /** The state after an act. */
    public DisturbanceState after(DisturbanceAct act) {
        return TRANSITIONS.get(this).get(act);
    }
}

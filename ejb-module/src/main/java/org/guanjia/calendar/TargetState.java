package org.guanjia.calendar;

import static org.guanjia.calendar.TargetAct.BEGIN;
import static org.guanjia.calendar.TargetAct.DROP;
import static org.guanjia.calendar.TargetAct.GO_ON;
import static org.guanjia.calendar.TargetAct.MEET;
import static org.guanjia.calendar.TargetAct.MISS;
import static org.guanjia.calendar.TargetAct.REST;

import java.util.Map;
import org.guanjia.shared.BusinessRuleViolation;

/** How a target stands. */
public enum TargetState {
    /** 计时: it will be due. */
    RUNNING,
    /** 暂停: its clock is paused, and nothing becomes due. */
    RESTING,
    /** 超时: it was due before it was met. Only a new beginning makes that undone. */
    MISSED,
    /** 达成: it was met, in time or late. */
    MET,
    /** 终止: nobody waits for it any more. */
    DROPPED;

    private static final Map<TargetState, Map<TargetAct, TargetState>> TRANSITIONS = Map.of(
            RUNNING, Map.of(BEGIN, RUNNING, REST, RESTING, MISS, MISSED, MEET, MET, DROP, DROPPED),
            RESTING, Map.of(BEGIN, RUNNING, GO_ON, RUNNING, MEET, MET, DROP, DROPPED),
            MISSED, Map.of(BEGIN, RUNNING, MEET, MET, DROP, DROPPED),
            MET, Map.of(BEGIN, RUNNING),
            DROPPED, Map.of(BEGIN, RUNNING));

    /** Whether the act leads anywhere from here. */
    public boolean allows(TargetAct act) {
        return TRANSITIONS.get(this).containsKey(act);
    }

    /** The state that the act leads to; refused where it leads nowhere. */
    public TargetState after(TargetAct act) {
        if (!allows(act)) {
            throw new BusinessRuleViolation("calendar.target.notAllowed", this, act);
        }
        return TRANSITIONS.get(this).get(act);
    }
}

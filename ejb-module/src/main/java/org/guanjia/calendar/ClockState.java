package org.guanjia.calendar;

import static org.guanjia.calendar.ClockAct.PAUSE;
import static org.guanjia.calendar.ClockAct.REOPEN;
import static org.guanjia.calendar.ClockAct.RESUME;
import static org.guanjia.calendar.ClockAct.STOP;

import java.util.Map;
import org.guanjia.shared.BusinessRuleViolation;

/** What a service clock does in an interval. */
public enum ClockState {
    /** 计时: time counts. */
    RUNNING,
    /** 暂停: time does not count, for a reason. */
    PAUSED,
    /** 非工作时间: it would run, but nobody is on duty. Never stored: cut out of a running interval by the working time. */
    OUTSIDE,
    /** 关闭: stopped, until reopened. */
    CLOSED;

    private static final Map<ClockState, Map<ClockAct, ClockState>> TRANSITIONS = Map.of(
            RUNNING, Map.of(PAUSE, PAUSED, STOP, CLOSED),
            PAUSED, Map.of(RESUME, RUNNING, STOP, CLOSED),
            OUTSIDE, Map.of(),
            CLOSED, Map.of(REOPEN, RUNNING));

    /** The state that the act leads to; refused where it leads nowhere. */
    public ClockState after(ClockAct act) {
        ClockState next = TRANSITIONS.get(this).get(act);
        if (next == null) {
            throw new BusinessRuleViolation("calendar.clock.notAllowed", this, act);
        }
        return next;
    }
}

package org.guanjia.roster;

import static java.util.Arrays.stream;
import static org.guanjia.roster.SwapAct.AGREE;
import static org.guanjia.roster.SwapAct.DECLINE;
import static org.guanjia.roster.SwapAct.GRANT;
import static org.guanjia.roster.SwapAct.REFUSE;
import static org.guanjia.roster.SwapAct.WITHDRAW;

import java.util.List;
import java.util.Map;

/** Where a swap stands. */
public enum SwapState {
    /** 待答复: the colleague has not said anything yet. */
    ASKED,
    /** 待批准: both want it. */
    AGREED,
    /** 已谢绝: the colleague does not want it. */
    DECLINED,
    /** 已撤回: whoever asked does not want it any more. */
    WITHDRAWN,
    /** 已换班: the roster is so. */
    GRANTED,
    /** 未批准: the duty manager does not want it. */
    REFUSED;

    private static final Map<SwapState, Map<SwapAct, SwapState>> TRANSITIONS = Map.of(
            ASKED, Map.of(AGREE, AGREED, DECLINE, DECLINED, WITHDRAW, WITHDRAWN),
            AGREED, Map.of(GRANT, GRANTED, REFUSE, REFUSED, DECLINE, DECLINED, WITHDRAW, WITHDRAWN),
            DECLINED, Map.of(),
            WITHDRAWN, Map.of(),
            GRANTED, Map.of(),
            REFUSED, Map.of());

    /**
     * The state after an act.
     *
     * @throws SwapTransitionNotAllowed where this state does not allow it
     */
    public SwapState after(SwapAct act) {
        SwapState next = TRANSITIONS.get(this).get(act);
        if (next == null) {
            throw new SwapTransitionNotAllowed(this, act);
        }
        return next;
    }

    /** What may be done in this state, in the order of the enum. */
    public List<SwapAct> allowedActs() {
        return stream(SwapAct.values())
                .filter(TRANSITIONS.get(this)::containsKey)
                .toList();
    }

    /** Whether nothing comes of it any more, or has come of it already. */
    public boolean isOver() {
        return allowedActs().isEmpty();
    }
}

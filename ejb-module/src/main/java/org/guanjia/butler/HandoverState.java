package org.guanjia.butler;

import java.util.Map;
import org.guanjia.shared.BusinessRuleViolation;

/** Where a handover stands. */
public enum HandoverState {
    /** 交接中 */
    UNDER_WAY,
    /** 已完成 */
    COMPLETED,
    /** 已取消 */
    CALLED_OFF;

    private static final Map<HandoverState, Map<HandoverAct, HandoverState>> TRANSITIONS = Map.of(
            UNDER_WAY, Map.of(HandoverAct.COMPLETE, COMPLETED, HandoverAct.CALL_OFF, CALLED_OFF),
            COMPLETED, Map.of(),
            CALLED_OFF, Map.of());

    /** The state that the act leads to; refused where it leads nowhere. */
    public HandoverState after(HandoverAct act) {
        HandoverState next = TRANSITIONS.get(this).get(act);
        if (next == null) {
            throw new BusinessRuleViolation("butler.handover.notAllowed", this, act);
        }
        return next;
    }
}

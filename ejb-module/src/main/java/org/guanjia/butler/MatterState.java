package org.guanjia.butler;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.guanjia.shared.BusinessRuleViolation;

/** Where one matter of a handover stands. */
public enum MatterState {
    /** 待交出: nobody has told anything of it yet. */
    WAITING,
    /** 待接收: told, and not taken on. */
    HANDED,
    /** 待答复: whoever comes asked about it. */
    ASKED,
    /** 已接收 */
    TAKEN_ON;

    private static final Map<MatterState, Map<MatterAct, MatterState>> TRANSITIONS = Map.of(
            WAITING, Map.of(MatterAct.HAND, HANDED),
            HANDED, Map.of(MatterAct.ASK, ASKED, MatterAct.TAKE_ON, TAKEN_ON),
            ASKED, Map.of(MatterAct.HAND, HANDED),
            TAKEN_ON, Map.of());

    /** The state that the act leads to; refused where it leads nowhere. */
    public MatterState after(MatterAct act) {
        MatterState next = TRANSITIONS.get(this).get(act);
        if (next == null) {
            throw new BusinessRuleViolation("butler.matter.notAllowed", this, act);
        }
        return next;
    }

    /** What may be done in this state, in the order of the enum. */
    public List<MatterAct> allowedActs() {
        return Arrays.stream(MatterAct.values())
                .filter(TRANSITIONS.get(this)::containsKey)
                .toList();
    }
}

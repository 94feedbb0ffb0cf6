package org.guanjia.escalation;

import java.util.Map;
import org.guanjia.shared.BusinessRuleViolation;

/** Where a step of an escalation stands. */
public enum StepState {
    /** 待报: somebody below took it on, and has time. */
    WAITING,
    /** 已报: it was told, and nobody has taken it on. */
    TOLD,
    /** 已接手: somebody has. */
    TAKEN_ON,
    /** 免报: what it was about was done before it had to be told. */
    SPARED;

    private static final Map<StepState, Map<StepAct, StepState>> TRANSITIONS = Map.of(
            WAITING, Map.of(StepAct.TELL, TOLD, StepAct.SPARE, SPARED),
            TOLD, Map.of(StepAct.TAKE_ON, TAKEN_ON),
            TAKEN_ON, Map.of(),
            SPARED, Map.of());

    /** Whether the act leads anywhere from here. */
    public boolean allows(StepAct act) {
        return TRANSITIONS.get(this).containsKey(act);
    }

    /** The state that the act leads to; refused where it leads nowhere. */
    public StepState after(StepAct act) {
        if (!allows(act)) {
            throw new BusinessRuleViolation("escalation.notAllowed", this, act);
        }
        return TRANSITIONS.get(this).get(act);
    }
}

package org.guanjia.roster;

import org.guanjia.shared.BusinessRuleViolation;

/** The act leads nowhere from the state of the swap. */
public class SwapTransitionNotAllowed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public SwapTransitionNotAllowed(SwapState state, SwapAct act) {
        super("roster.swap.transitionNotAllowed", state, act);
    }
}

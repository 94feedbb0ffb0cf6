package org.guanjia.quality;

import org.guanjia.shared.BusinessRuleViolation;

/** The act leads nowhere from the state of the reply visit. */
public class VisitTransitionNotAllowed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public VisitTransitionNotAllowed(VisitState state, VisitAct act) {
        super("quality.visit.transitionNotAllowed", state, act);
    }
}

package org.guanjia.promise;

import org.guanjia.shared.BusinessRuleViolation;

/** The act leads nowhere from the state of the promise. */
public class PromiseTransitionNotAllowed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public PromiseTransitionNotAllowed(PromiseState state, PromiseAct act) {
        super("promise.transitionNotAllowed", state, act);
    }
}

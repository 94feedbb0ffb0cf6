package org.guanjia.roster;

import org.guanjia.shared.BusinessRuleViolation;

/** The act leads nowhere from the state of the roster. */
public class RosterTransitionNotAllowed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public RosterTransitionNotAllowed(RosterState state, RosterAct act) {
        super("roster.transitionNotAllowed", state, act);
    }
}

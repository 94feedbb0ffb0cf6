package org.guanjia.roster;

import org.guanjia.shared.BusinessRuleViolation;

/** The act leads nowhere from the state of the proposal. */
public class ProposalTransitionNotAllowed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public ProposalTransitionNotAllowed(ProposalState state, ProposalAct act) {
        super("roster.proposal.transitionNotAllowed", state, act);
    }
}

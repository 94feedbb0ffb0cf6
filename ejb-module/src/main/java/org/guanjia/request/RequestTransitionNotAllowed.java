package org.guanjia.request;

import org.guanjia.shared.BusinessRuleViolation;

/** The request's status does not allow the action. */
public class RequestTransitionNotAllowed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public RequestTransitionNotAllowed(RequestStatus status, RequestAction action) {
        super("request.transitionNotAllowed", status, action);
    }
}

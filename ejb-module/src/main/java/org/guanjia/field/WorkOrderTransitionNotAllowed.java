package org.guanjia.field;

import org.guanjia.shared.BusinessRuleViolation;

/** The work order's status does not allow the action. */
public class WorkOrderTransitionNotAllowed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public WorkOrderTransitionNotAllowed(WorkOrderStatus status, WorkOrderAction action) {
        super("field.transitionNotAllowed", status, action);
    }
}

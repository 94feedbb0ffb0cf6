package org.guanjia.dispatch;

import org.guanjia.shared.BusinessRuleViolation;

/** The task's status does not allow the action. */
public class TaskTransitionNotAllowed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public TaskTransitionNotAllowed(TaskStatus status, TaskAction action) {
        super("dispatch.transitionNotAllowed", status, action);
    }
}

package org.guanjia.staff;

/** What can be done to accounts, employees and departments. */
public enum StaffActKind {
    ACCOUNT_OPENED,
    ACCOUNT_CHANGED,
    ACCOUNT_SWITCHED_OFF,
    ACCOUNT_SWITCHED_ON,
    /** Somebody else handed out a new password. */
    PASSWORD_RESET,
    /** The owner of the account chose one. */
    PASSWORD_CHOSEN,
    EMPLOYEE_ADDED,
    EMPLOYEE_CHANGED,
    EMPLOYEE_LEFT,
    EMPLOYEE_RETURNED,
    DEPARTMENT_ADDED,
    DEPARTMENT_RENAMED,
    DEPARTMENT_SWITCHED_OFF,
    DEPARTMENT_SWITCHED_ON,
    DEPARTMENT_HOURS_CHANGED
}

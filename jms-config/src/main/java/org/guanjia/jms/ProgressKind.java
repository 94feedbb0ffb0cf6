package org.guanjia.jms;

/** What a department says of a task. */
public enum ProgressKind {
    /** The order reached the department. */
    RECEIVED,
    /** A named person took it. */
    ACCEPTED,
    /** The department does not take it, with a reason. */
    REFUSED,
    STARTED,
    /** Paused, with a reason. */
    PAUSED,
    RESUMED,
    /** Given back after it had been accepted, with a reason. */
    HANDED_BACK,
    /** As asked, it will not be done. */
    WITHDRAWN,
    /** Too late to withdraw: it will be fed back. */
    TOO_LATE,
    FED_BACK
}

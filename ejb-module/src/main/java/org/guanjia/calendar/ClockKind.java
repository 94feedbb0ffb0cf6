package org.guanjia.calendar;

/** What a service clock times. */
public enum ClockKind {
    /** An owner's request, from the moment it was taken. */
    REQUEST,
    /** A department's task, from its first order. */
    TASK
}

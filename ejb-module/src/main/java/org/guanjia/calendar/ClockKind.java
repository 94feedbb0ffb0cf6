package org.guanjia.calendar;

/** What is timed. */
public enum ClockKind {
    /** An owner's request, from the moment it was taken. */
    REQUEST,
    /** A department's task, from its first order. */
    TASK,
    /** A promise. It is owed by a moment that was named, and has no intervals. */
    PROMISE,
    /** A reply visit that a bad mark made owed; as a promise, by a moment, without intervals. */
    REPLY_VISIT
}

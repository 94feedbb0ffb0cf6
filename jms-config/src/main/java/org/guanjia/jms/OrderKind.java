package org.guanjia.jms;

/** What an order asks of the department. */
public enum OrderKind {
    /** Do this task; also said again after the department refused it or handed it back. */
    DO,
    /** Do it over: the feedback was not good enough, or the request was reopened. The executor stays. */
    REDO,
    /** Don't do it any more: answered by withdrawn, or by too late. */
    WITHDRAW,
    /** The butler asks where it stands. */
    REMIND
}

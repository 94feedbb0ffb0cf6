package org.guanjia.dispatch;

/** What may happen to a task: the first six are acts of the butler, the others news from the department. */
public enum TaskAction {
    ORDER,
    ORDER_AGAIN,
    SEND_BACK,
    REMIND,
    ASK_WITHDRAWAL,
    WITHDRAW,
    RECEIVE,
    ACCEPT,
    REFUSE,
    START,
    PAUSE,
    RESUME,
    HAND_BACK,
    REFUSE_WITHDRAWAL,
    FEED_BACK
}

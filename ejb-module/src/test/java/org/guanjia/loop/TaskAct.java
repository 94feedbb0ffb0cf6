package org.guanjia.loop;

/** What the butler may want of one task. */
enum TaskAct {
    ORDER_AGAIN,
    SEND_BACK,
    REMIND,
    WITHDRAW
}

package org.guanjia.loop;

/** What butler and duty manager may do with the request as a whole. */
enum RequestAct {
    LET_PASS,
    DECLINE,
    CANCEL,
    ORDER,
    NOTE,
    REMIND_OWNER,
    CONFIRM,
    CONFIRM_TACITLY,
    CLOSE,
    REOPEN
}

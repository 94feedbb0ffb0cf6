package org.guanjia.request;

/** What may be done with an owner's request. All but the completing of feedback are acts of people. */
public enum RequestAction {
    ACCEPT,
    REFER,
    DECLINE,
    CANCEL,
    DISPATCH,
    COMPLETE_FEEDBACK,
    SEND_BACK,
    REMIND_OWNER,
    CONFIRM,
    CLOSE,
    REOPEN
}

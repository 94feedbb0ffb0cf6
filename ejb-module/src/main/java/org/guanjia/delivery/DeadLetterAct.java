package org.guanjia.delivery;

/** What can be done with a dead letter, or happen to it. */
public enum DeadLetterAct {
    /** Send it once more as it is. */
    RETRY,
    /** Put its text right and send it. */
    MEND,
    /** It will never take effect; those behind it go on without it. */
    DISCARD,
    /** It came back. Nobody's act. */
    FAIL_AGAIN
}

package org.guanjia.field;

/** What may happen to a work order: the first four are orders that came in, the others acts of the department's people. */
public enum WorkOrderAction {
    /** Ordered, for the first time or again after it was refused or handed back. */
    ORDER,
    /** Ordered to be done over after it was fed back. */
    REDO,
    /** Asked not to be done any more. */
    WITHDRAW,
    /** The butler asks where it stands. */
    REMIND,
    ACCEPT,
    REFUSE,
    /** Given to a person by the head of the department, who may change their mind while it lasts. */
    ASSIGN,
    START,
    PAUSE,
    RESUME,
    HAND_BACK,
    AGREE_WITHDRAWAL,
    /** Too late to withdraw: it goes on and will be fed back. */
    REFUSE_WITHDRAWAL,
    FEED_BACK;

    /** Whether people of the department do it; the others come as orders. */
    public boolean isDepartments() {
        return compareTo(ACCEPT) >= 0;
    }
}

package org.guanjia.delivery;

/** Where a letter is on its way. */
public enum LetterPlace {
    /** In the outbox. */
    WAITING,
    /** With the broker, or with a contractor's system. */
    SENT,
    /** It came before its predecessor, and waits for it. */
    PARKED,
    /** Its effect was taken. */
    TAKEN,
    /** It could not be taken in. */
    DEAD
}

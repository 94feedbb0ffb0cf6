package org.guanjia.delivery;

/**
 * Why a message became a dead letter, as message keys: these, those of {@code org.guanjia.jms.MessageRejected}, and those of
 * the rules that it broke.
 */
public final class DeadLetterReasons {

    /** The message before it never came. */
    public static final String PREDECESSOR_MISSING = "delivery.dead.predecessorMissing";
    /** What it is about never came to be. */
    public static final String SUBJECT_UNKNOWN = "delivery.dead.subjectUnknown";
    /** Taking it in failed with every delivery. */
    public static final String FAILED = "delivery.dead.failed";
    /** The broker could not get it delivered. */
    public static final String GAVE_UP = "delivery.dead.gaveUp";

    private DeadLetterReasons() {}
}

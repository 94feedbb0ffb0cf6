package org.guanjia.calendar;

/** What happens to a target. */
public enum TargetAct {
    /** It counts anew: the work was ordered again, or is not over after all. */
    BEGIN,
    /** Its clock was paused. */
    REST,
    /** Its clock goes on. */
    GO_ON,
    /** Its time is up, and that was told. */
    MISS,
    /** What it asks for happened. */
    MEET,
    /** Its clock was stopped without that. */
    DROP
}

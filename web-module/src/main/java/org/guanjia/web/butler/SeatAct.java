package org.guanjia.web.butler;

/** What a manager may decide about the seat of a post. */
public enum SeatAct {
    /** Somebody comes for good, after a handover. */
    HAND_OVER,
    /** Somebody else sits there for a while. */
    STAND_IN,
    /** Whoever sits there cannot come. */
    ABSENT,
    /** Nobody sits there from some time on. */
    VACATE,
    /** Somebody takes a vacant post. */
    SEAT;

    /** Whether it may do without anybody. */
    public boolean isWithoutAnybody() {
        return this == ABSENT;
    }

    /** Whether it asks from when. */
    public boolean isFrom() {
        return this != ABSENT;
    }

    /** Whether it asks until when. */
    public boolean isUntil() {
        return this == STAND_IN || this == ABSENT;
    }
}

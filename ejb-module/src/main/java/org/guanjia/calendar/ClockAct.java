package org.guanjia.calendar;

/** What can be done to a service clock that was started. */
public enum ClockAct {
    PAUSE,
    RESUME,
    STOP,
    REOPEN
}

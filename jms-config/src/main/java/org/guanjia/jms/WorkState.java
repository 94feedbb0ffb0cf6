package org.guanjia.jms;

/** Where a work order stands in its department, told with every progress. */
public enum WorkState {
    RECEIVED,
    ACCEPTED,
    IN_PROGRESS,
    PAUSED,
    REFUSED,
    HANDED_BACK,
    FED_BACK,
    WITHDRAWN
}

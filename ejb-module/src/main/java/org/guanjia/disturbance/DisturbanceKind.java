package org.guanjia.disturbance;

/** The ways in which a home is disturbed. */
public enum DisturbanceKind {
    /** 电话 */
    CALL,
    /** 敲门：at the door, without coming in */
    DOORBELL,
    /** 上门：somebody comes in */
    VISIT
}

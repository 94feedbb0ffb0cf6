package org.guanjia.disturbance;

/** What becomes of a disturbance that was planned. */
public enum DisturbanceAct {
    /** It took place. */
    HAPPEN,
    /** It is not needed any more. */
    GIVE_BACK
}

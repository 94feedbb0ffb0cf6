package org.guanjia.calendar;

/** Lets tests of other contexts have the scan look when they want, not when its timer does. */
public final class Looks {

    private Looks() {}

    /** One look at what is due. */
    public static void look(TargetScan scan) {
        scan.look();
    }
}

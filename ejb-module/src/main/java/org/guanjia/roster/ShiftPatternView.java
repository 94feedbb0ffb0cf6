package org.guanjia.roster;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A shift as it is worked every day.
 *
 * @param begins on the wall of the estate
 * @param minutes from its begin to its end, breaks among them
 * @param breakMinutes of these, which are no work
 * @param seats how many people it takes in the pool; 1 elsewhere
 */
public record ShiftPatternView(
        UUID id,
        String code,
        String nameZh,
        String nameEn,
        DutyPlace place,
        LocalTime begins,
        int minutes,
        int breakMinutes,
        int seats)
        implements Serializable {}

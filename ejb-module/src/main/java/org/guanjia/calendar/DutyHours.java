package org.guanjia.calendar;

import java.time.LocalTime;
import org.guanjia.shared.BusinessRuleViolation;

/**
 * A stretch of a day in which somebody is on duty, by the estate's clock. A night shift is two: until midnight, and from
 * midnight of the next day.
 *
 * @param from included
 * @param until excluded; midnight is the end of the day
 */
public record DutyHours(LocalTime from, LocalTime until) {

    public DutyHours {
        if (!endsAtMidnight(until) && !from.isBefore(until)) {
            throw BusinessRuleViolation.at("until", "calendar.hours.endsBeforeItBegins", from, until);
        }
    }

    /** Whether it lasts until the day is over. */
    public boolean endsAtMidnight() {
        return endsAtMidnight(until);
    }

    /** Whether the other begins only when this one is over. */
    boolean isOverBefore(DutyHours other) {
        return !endsAtMidnight() && !other.from.isBefore(until);
    }

    private static boolean endsAtMidnight(LocalTime until) {
        return until.equals(LocalTime.MIDNIGHT);
    }
}

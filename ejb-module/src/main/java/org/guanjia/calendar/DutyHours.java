package org.guanjia.calendar;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guanjia.shared.BusinessRuleViolation;

/**
 * A stretch of a day in which somebody is on duty, by the estate's clock. A night shift is two: until midnight, and from
 * midnight of the next day.
 *
 * @param from included
 * @param until excluded; midnight is the end of the day
 */
public record DutyHours(LocalTime from, LocalTime until) implements Serializable {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})(?:[:：](\\d{2}))?-(\\d{1,2})(?:[:：](\\d{2}))?");
    private static final String END_OF_DAY = "24";

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

    /** One stretch as people write it, {@code 8:30-12:00} or {@code 18-24}. */
    static DutyHours read(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw BusinessRuleViolation.at("hours", "calendar.hours.unreadable", text);
        }
        try {
            LocalTime until = endsDay(written) ? LocalTime.MIDNIGHT : time(written.group(3), written.group(4));
            return new DutyHours(time(written.group(1), written.group(2)), until);
        } catch (DateTimeException e) {
            throw BusinessRuleViolation.at("hours", "calendar.hours.unreadable", text);
        }
    }

    private static boolean endsDay(Matcher written) {
        return written.group(3).equals(END_OF_DAY)
                && (written.group(4) == null || written.group(4).equals("00"));
    }

    private static LocalTime time(String hour, String minute) {
        return LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute));
    }

    String written() {
        return from + "-" + (endsAtMidnight() ? END_OF_DAY + ":00" : until);
    }
}

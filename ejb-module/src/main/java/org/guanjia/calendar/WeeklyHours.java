package org.guanjia.calendar;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.DayOfWeek;
import java.util.Map;
import org.guanjia.shared.BusinessRuleViolation;

/**
 * The duty hours of a department: for each day of the week, several a day, and others for public holidays and for days of the
 * weekend that are worked in their place (S22).
 *
 * @param week hours by day, at least one; a day that is missing is off
 * @param holiday hours on a public holiday; {@link DayHours#NONE} where nobody comes then
 * @param makeUpWorkday hours on a day that is worked in place of another
 */
public record WeeklyHours(Map<DayOfWeek, DayHours> week, DayHours holiday, DayHours makeUpWorkday) {

    public WeeklyHours {
        week = week.entrySet().stream()
                .filter(day -> !day.getValue().isOff())
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        if (week.isEmpty()) {
            throw BusinessRuleViolation.at("week", "calendar.week.withoutHours");
        }
    }

    /** The hours of an ordinary day. */
    public DayHours on(DayOfWeek day) {
        return week.getOrDefault(day, DayHours.NONE);
    }
}

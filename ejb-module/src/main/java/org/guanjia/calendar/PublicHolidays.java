package org.guanjia.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.guanjia.shared.BusinessRuleViolation;

/**
 * The days that a country has taken out of its ordinary weeks, for the years for which it has said so. In mainland China
 * the State Council publishes a year's days late in the year before; until then nothing is known about it, and who
 * computes with such a year has to say so.
 *
 * @param years those published, also one without any such day
 * @param days every day that is not ordinary, each within a published year
 */
public record PublicHolidays(Set<Integer> years, Map<LocalDate, DayKind> days) {

    /** Nothing published at all. */
    public static final PublicHolidays UNKNOWN = new PublicHolidays(Set.of(), Map.of());

    public PublicHolidays {
        years = Set.copyOf(years);
        days = Map.copyOf(days);
        for (LocalDate day : days.keySet()) {
            if (!years.contains(day.getYear())) {
                throw BusinessRuleViolation.at(
                        "year", "calendar.holidays.yearNotPublished", Integer.toString(day.getYear()));
            }
        }
    }

    /** What kind of day it is; one of a year that is not published is taken as ordinary. */
    public DayKind kindOf(LocalDate day) {
        return days.getOrDefault(day, DayKind.ORDINARY);
    }

    /** Whether it is known which days of this year are not ordinary. */
    public boolean isPublished(int year) {
        return years.contains(year);
    }
}

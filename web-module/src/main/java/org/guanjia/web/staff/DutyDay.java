package org.guanjia.web.staff;

import java.time.DayOfWeek;
import org.guanjia.calendar.DayHours;
import org.guanjia.calendar.WeeklyHours;

/** The lines in which duty hours are said: the days of the week, and what takes their place about public holidays. */
public enum DutyDay {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY,
    HOLIDAY,
    MAKE_UP_WORKDAY;

    /** What these hours say on this line. */
    public DayHours in(WeeklyHours hours) {
        return switch (this) {
            case HOLIDAY -> hours.holiday();
            case MAKE_UP_WORKDAY -> hours.makeUpWorkday();
            default -> hours.on(DayOfWeek.valueOf(name()));
        };
    }
}

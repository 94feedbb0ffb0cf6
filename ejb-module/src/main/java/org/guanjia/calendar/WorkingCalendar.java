package org.guanjia.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.guanjia.shared.BusinessRuleViolation;

/**
 * A department's working time: hours for each day of the week, several a day, and others for public holidays and for days
 * of the weekend that are worked in their place (S22).
 *
 * @param week hours by day; a day that is missing is off. At least one is not
 * @param holiday hours on a public holiday; {@link DayHours#NONE} where nobody comes then
 * @param makeUpWorkday hours on a day that is worked in place of another
 * @param zone of the estate's clocks
 */
public record WorkingCalendar(
        Map<DayOfWeek, DayHours> week, DayHours holiday, DayHours makeUpWorkday, PublicHolidays holidays, ZoneId zone)
        implements WorkingTime {

    /** How many days are looked at in one go: a week has working time, but for holidays. */
    private static final int DAYS_AT_ONCE = 7;

    public WorkingCalendar {
        week = Map.copyOf(week);
        if (week.values().stream().allMatch(DayHours::isOff)) {
            throw BusinessRuleViolation.at("week", "calendar.week.withoutHours");
        }
    }

    /** The hours of this day, whatever the state has made of it. */
    public DayHours hoursOf(LocalDate day) {
        return switch (holidays.kindOf(day)) {
            case ORDINARY -> week.getOrDefault(day.getDayOfWeek(), DayHours.NONE);
            case HOLIDAY -> holiday;
            case MAKE_UP_WORKDAY -> makeUpWorkday;
        };
    }

    @Override
    public List<Stretch> within(Instant from, Instant until) {
        Stretches stretches = new Stretches(from, until);
        for (LocalDate day = dayOf(from); startOf(day).isBefore(until); day = day.plusDays(1)) {
            for (DutyHours hours : hoursOf(day).hours()) {
                stretches.add(stretchOf(day, hours));
            }
        }
        return stretches.toList();
    }

    @Override
    public Instant after(Instant from, Duration worked) {
        Duration missing = worked;
        Instant reached = from;
        while (missing.compareTo(Duration.ZERO) > 0) {
            Instant next = startOf(dayOf(reached).plusDays(DAYS_AT_ONCE));
            for (Stretch stretch : within(reached, next)) {
                if (stretch.length().compareTo(missing) >= 0) {
                    return stretch.from().plus(missing);
                }
                missing = missing.minus(stretch.length());
            }
            reached = next;
        }
        return from;
    }

    private Stretch stretchOf(LocalDate day, DutyHours hours) {
        Instant ends = hours.endsAtMidnight()
                ? startOf(day.plusDays(1))
                : day.atTime(hours.until()).atZone(zone).toInstant();
        return new Stretch(day.atTime(hours.from()).atZone(zone).toInstant(), ends);
    }

    private LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}

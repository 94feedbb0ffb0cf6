package org.guanjia.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A department's working time: its duty hours, in the weeks that the public holidays have left (S22).
 *
 * @param zone of the estate's clocks
 */
public record WorkingCalendar(WeeklyHours hours, PublicHolidays holidays, ZoneId zone) implements WorkingTime {

    /** How many days are looked at in one go: a week has working time, but for holidays. */
    private static final int DAYS_AT_ONCE = 7;

    /** The hours of this day, whatever the state has made of it. */
    public DayHours hoursOf(LocalDate day) {
        return switch (holidays.kindOf(day)) {
            case ORDINARY -> hours.on(day.getDayOfWeek());
            case HOLIDAY -> hours.holiday();
            case MAKE_UP_WORKDAY -> hours.makeUpWorkday();
        };
    }

    @Override
    public List<Stretch> within(Instant from, Instant until) {
        Stretches stretches = new Stretches(from, until);
        for (LocalDate day = dayOf(from); startOf(day).isBefore(until); day = day.plusDays(1)) {
            for (DutyHours duty : hoursOf(day).hours()) {
                stretches.add(stretchOf(day, duty));
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

    private Stretch stretchOf(LocalDate day, DutyHours duty) {
        Instant ends = duty.endsAtMidnight()
                ? startOf(day.plusDays(1))
                : day.atTime(duty.until()).atZone(zone).toInstant();
        return new Stretch(day.atTime(duty.from()).atZone(zone).toInstant(), ends);
    }

    private LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}

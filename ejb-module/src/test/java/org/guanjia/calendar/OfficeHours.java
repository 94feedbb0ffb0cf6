package org.guanjia.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A department that works from nine to twelve and from two to six, with a lunch break, every day. */
final class OfficeHours implements WorkingTime {

    private static final List<LocalTime[]> HOURS = List.of(
            new LocalTime[] {LocalTime.of(9, 0), LocalTime.of(12, 0)},
            new LocalTime[] {LocalTime.of(14, 0), LocalTime.of(18, 0)});

    static boolean isWorking(Instant minute) {
        LocalTime time = minute.atOffset(ZoneOffset.UTC).toLocalTime();
        return HOURS.stream().anyMatch(hours -> !time.isBefore(hours[0]) && time.isBefore(hours[1]));
    }

    @Override
    public List<Stretch> within(Instant from, Instant until) {
        List<Stretch> stretches = new ArrayList<>();
        for (Instant day = from.truncatedTo(ChronoUnit.DAYS); day.isBefore(until); day = day.plus(Duration.ofDays(1))) {
            for (LocalTime[] hours : HOURS) {
                Instant start = later(from, day.plusSeconds(hours[0].toSecondOfDay()));
                Instant end = earlier(until, day.plusSeconds(hours[1].toSecondOfDay()));
                if (start.isBefore(end)) {
                    stretches.add(new Stretch(start, end));
                }
            }
        }
        return stretches;
    }

    @Override
    public Instant after(Instant from, Duration worked) {
        Duration missing = worked;
        for (Stretch stretch : within(from, from.plus(Duration.ofDays(30)))) {
            if (stretch.length().compareTo(missing) >= 0) {
                return stretch.from().plus(missing);
            }
            missing = missing.minus(stretch.length());
        }
        throw new IllegalArgumentException("longer than the test needs");
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}

package org.guanjia.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Working time that knows of each minute whether it is worked, and nothing of intervals: what the real one is held
 * against. From a minute on another calendar may apply.
 */
record PaintedTime(Painted first, Painted second, Instant changedAt) {

    static final LocalDate FIRST_DAY = LocalDate.of(2026, 5, 17);

    private static final int DAYS = 20;
    private static final int MINUTES = 24 * 60;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** One calendar: minutes of each day, and what kind each of the first days is. */
    record Painted(List<BitSet> week, BitSet holiday, BitSet makeUp, List<DayKind> kinds) {

        boolean works(Instant minute) {
            ZonedDateTime there = minute.atZone(ZONE);
            LocalDate day = there.toLocalDate();
            BitSet minutes =
                    switch (kindOf(day)) {
                        case ORDINARY -> week.get(day.getDayOfWeek().ordinal());
                        case HOLIDAY -> holiday;
                        case MAKE_UP_WORKDAY -> makeUp;
                    };
            return minutes.get(there.getHour() * 60 + there.getMinute());
        }

        private DayKind kindOf(LocalDate day) {
            int index = (int) (day.toEpochDay() - FIRST_DAY.toEpochDay());
            return index >= 0 && index < kinds.size() ? kinds.get(index) : DayKind.ORDINARY;
        }

        WorkingCalendar calendar() {
            Map<DayOfWeek, DayHours> hours = new EnumMap<>(DayOfWeek.class);
            for (DayOfWeek day : DayOfWeek.values()) {
                hours.put(day, hoursOf(week.get(day.ordinal())));
            }
            Map<LocalDate, DayKind> days = new HashMap<>();
            for (int i = 0; i < kinds.size(); i++) {
                days.put(FIRST_DAY.plusDays(i), kinds.get(i));
            }
            return new WorkingCalendar(
                    new WeeklyHours(hours, hoursOf(holiday), hoursOf(makeUp)),
                    new PublicHolidays(Set.of(FIRST_DAY.getYear()), days),
                    ZONE);
        }

        private static DayHours hoursOf(BitSet minutes) {
            List<DutyHours> hours = new ArrayList<>();
            for (int from = minutes.nextSetBit(0); from >= 0; ) {
                int until = minutes.nextClearBit(from);
                hours.add(new DutyHours(timeOf(from), timeOf(until)));
                from = minutes.nextSetBit(until);
            }
            return new DayHours(hours);
        }

        private static LocalTime timeOf(int minute) {
            return LocalTime.MIDNIGHT.plusMinutes(minute);
        }
    }

    boolean works(Instant minute) {
        return (minute.isBefore(changedAt) ? first : second).works(minute);
    }

    /** The real one. */
    WorkingTime real() {
        return new WorkingTimeHistory(List.of(
                new WorkingTimeHistory.Change(Instant.EPOCH, first.calendar()),
                new WorkingTimeHistory.Change(changedAt, second.calendar())));
    }

    /** Any of them, changed some minutes after the start or before it; each week has six hours at least. */
    static Arbitrary<PaintedTime> any(Instant start) {
        return Combinators.combine(painted(), painted(), Arbitraries.integers().between(-2000, 6000))
                .as((first, second, minutes) ->
                        new PaintedTime(first, second, start.plus(Duration.ofMinutes(minutes))));
    }

    private static Arbitrary<Painted> painted() {
        Arbitrary<List<DayKind>> kinds = Arbitraries.of(DayKind.class).list().ofSize(DAYS);
        return Combinators.combine(day().list().ofSize(7), day(), day(), kinds).as((week, holiday, makeUp, days) -> {
            week.get(DayOfWeek.WEDNESDAY.ordinal()).set(540, 900);
            return new Painted(week, holiday, makeUp, days);
        });
    }

    private static Arbitrary<BitSet> day() {
        Arbitrary<Integer> minute = Arbitraries.integers().between(0, MINUTES);
        return Combinators.combine(minute, minute)
                .as((one, other) -> {
                    BitSet stretch = new BitSet(MINUTES);
                    stretch.set(Math.min(one, other), Math.max(one, other));
                    return stretch;
                })
                .list()
                .ofMaxSize(4)
                .map(stretches -> {
                    BitSet minutes = new BitSet(MINUTES);
                    stretches.forEach(minutes::or);
                    return minutes;
                });
    }
}

package org.guanjia.web.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guanjia.calendar.DayKind;
import org.guanjia.calendar.HolidayPeriod;

/**
 * A year as it hangs on the wall: twelve months of weeks that begin on Monday.
 *
 * @param months in order
 */
public record YearPicture(List<MonthPicture> months) {

    /** A month; its weeks have seven places each. */
    public record MonthPicture(Month month, List<List<DayPicture>> weeks) {}

    /**
     * A place in a week.
     *
     * @param number in the month; null for a place outside of it
     * @param holiday the names of the holiday that makes it so; null on an ordinary day
     */
    public record DayPicture(Integer number, DayKind kind, boolean weekend, HolidayPeriod holiday) {

        static final DayPicture NONE = new DayPicture(null, DayKind.ORDINARY, false, null);

        /** What the style sheet calls it. */
        public String look() {
            return switch (kind) {
                case HOLIDAY -> "off";
                case MAKE_UP_WORKDAY -> "worked";
                case ORDINARY -> weekend ? "weekend" : "";
            };
        }
    }

    /** The year with these holidays in it. */
    public static YearPicture of(int year, List<HolidayPeriod> periods) {
        Map<LocalDate, HolidayPeriod> off = new HashMap<>();
        Map<LocalDate, HolidayPeriod> worked = new HashMap<>();
        for (HolidayPeriod period : periods) {
            period.daysOff().forEach(day -> off.put(day, period));
            period.makeUpWorkdays().forEach(day -> worked.put(day, period));
        }
        return new YearPicture(Stream.of(Month.values())
                .map(month -> month(YearMonth.of(year, month), off, worked))
                .toList());
    }

    private static MonthPicture month(
            YearMonth month, Map<LocalDate, HolidayPeriod> off, Map<LocalDate, HolidayPeriod> worked) {
        LocalDate first = month.atDay(1).with(DayOfWeek.MONDAY);
        int weeks = (month.atDay(1).getDayOfWeek().getValue() - 1 + month.lengthOfMonth() + 6) / 7;
        return new MonthPicture(
                month.getMonth(),
                IntStream.range(0, weeks)
                        .mapToObj(week -> first.plusWeeks(week)
                                .datesUntil(first.plusWeeks(week + 1L))
                                .map(day -> YearMonth.from(day).equals(month) ? day(day, off, worked) : DayPicture.NONE)
                                .toList())
                        .toList());
    }

    private static DayPicture day(
            LocalDate day, Map<LocalDate, HolidayPeriod> off, Map<LocalDate, HolidayPeriod> worked) {
        boolean weekend = day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        if (off.containsKey(day)) {
            return new DayPicture(day.getDayOfMonth(), DayKind.HOLIDAY, weekend, off.get(day));
        }
        if (worked.containsKey(day)) {
            return new DayPicture(day.getDayOfMonth(), DayKind.MAKE_UP_WORKDAY, weekend, worked.get(day));
        }
        return new DayPicture(day.getDayOfMonth(), DayKind.ORDINARY, weekend, null);
    }
}

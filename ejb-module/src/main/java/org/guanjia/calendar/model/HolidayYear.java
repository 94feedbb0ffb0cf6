package org.guanjia.calendar.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.guanjia.calendar.DayKind;
import org.guanjia.calendar.HolidayPeriod;
import org.guanjia.calendar.HolidayYearView;
import org.guanjia.calendar.PublicHolidays;
import org.guanjia.shared.BusinessRuleViolation;

/** A year whose public holidays are published, with each day that is not ordinary by them. */
@Entity
@Table(name = "holiday_year")
public class HolidayYear {

    /** What a screen shows as the version of a year that is not there. */
    public static final long NOT_PUBLISHED = -1;

    @Id
    @Column(name = "year_number")
    private int year;

    private String source;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "holiday_day", joinColumns = @JoinColumn(name = "year_number"))
    @OrderBy("day")
    private List<HolidayDay> days = new ArrayList<>();

    @Version
    private long version;

    protected HolidayYear() {}

    /** One of which nothing is said yet. */
    public HolidayYear(int year) {
        this.year = year;
    }

    /**
     * Says which days are not ordinary, in place of all that was said.
     *
     * @param known what is known of all years
     * @throws BusinessRuleViolation where a day is no day of this year, or is said twice
     */
    public void publish(String published, List<HolidayPeriod> periods, PublicHolidays known) {
        Set<LocalDate> said = new HashSet<>(known.days().keySet());
        days.forEach(day -> said.remove(day.day()));
        List<HolidayDay> all = periods.stream().flatMap(HolidayYear::days).toList();
        for (HolidayDay day : all) {
            requireOwn(day, known);
            if (!said.add(day.day())) {
                throw BusinessRuleViolation.at("notice", "calendar.notice.dayTwice", day.day());
            }
        }
        source = published.strip();
        days.clear();
        days.addAll(all);
    }

    /** New Year's Day has begun in the last December before (2023: on 31 December 2022), whose year then has to be known. */
    private void requireOwn(HolidayDay day, PublicHolidays known) {
        int its = day.day().getYear();
        if (its != year && (its != year - 1 || day.day().getMonth() != Month.DECEMBER)) {
            throw BusinessRuleViolation.at("notice", "calendar.notice.dayOfAnotherYear", day.day(), day.nameZh());
        }
        if (its != year && !known.isPublished(its)) {
            throw BusinessRuleViolation.at("notice", "calendar.holidays.yearNotPublished", Integer.toString(its));
        }
    }

    private static Stream<HolidayDay> days(HolidayPeriod period) {
        return Stream.concat(
                period.daysOff().map(day -> dayOf(period, day, DayKind.HOLIDAY)),
                period.makeUpWorkdays().stream().map(day -> dayOf(period, day, DayKind.MAKE_UP_WORKDAY)));
    }

    private static HolidayDay dayOf(HolidayPeriod period, LocalDate day, DayKind kind) {
        return new HolidayDay(
                day, kind, period.nameZh().strip(), period.nameEn().strip());
    }

    /** What others see of it. */
    public HolidayYearView view() {
        List<HolidayPeriod> periods =
                days.stream().collect(groupingBy(HolidayDay::nameZh, LinkedHashMap::new, toList())).values().stream()
                        .map(HolidayYear::period)
                        .sorted(Comparator.comparing(HolidayPeriod::firstDay))
                        .toList();
        return new HolidayYearView(year, source, periods, version);
    }

    private static HolidayPeriod period(List<HolidayDay> ofOne) {
        List<LocalDate> off = daysOf(ofOne, DayKind.HOLIDAY);
        return new HolidayPeriod(
                ofOne.get(0).nameZh(),
                ofOne.get(0).nameEn(),
                off.get(0),
                off.get(off.size() - 1),
                daysOf(ofOne, DayKind.MAKE_UP_WORKDAY));
    }

    private static List<LocalDate> daysOf(List<HolidayDay> ofOne, DayKind kind) {
        return ofOne.stream()
                .filter(day -> day.kind() == kind)
                .map(HolidayDay::day)
                .sorted()
                .toList();
    }

    public long version() {
        return version;
    }
}

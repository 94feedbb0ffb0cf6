package org.guanjia.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guanjia.shared.BusinessRuleViolation;
import org.junit.jupiter.api.Test;

/** An engineering department about the National Day of 2026 (State Council, 4 November 2025). */
class WorkingCalendarTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DayHours DAY = new DayHours(List.of(hours("14:00", "18:00"), hours("08:30", "12:00")));
    private static final DayHours ON_CALL = new DayHours(List.of(hours("10:00", "11:00")));
    private static final WorkingCalendar CALENDAR = calendarWith(new PublicHolidays(
            Set.of(2026),
            Map.of(
                    LocalDate.of(2026, 9, 20), DayKind.MAKE_UP_WORKDAY,
                    LocalDate.of(2026, 10, 1), DayKind.HOLIDAY,
                    LocalDate.of(2026, 10, 2), DayKind.HOLIDAY)));

    @Test
    void a_lunch_break_does_not_count() {
        assertThat(CALENDAR.after(at("2026-09-21T11:30"), Duration.ofHours(1))).isEqualTo(at("2026-09-21T14:30"));
    }

    @Test
    void what_is_full_at_the_end_of_a_stretch_is_due_there_and_not_in_the_next() {
        assertThat(CALENDAR.after(at("2026-09-21T11:30"), Duration.ofMinutes(30)))
                .isEqualTo(at("2026-09-21T12:00"));
    }

    @Test
    void a_weekend_does_not_count() {
        assertThat(CALENDAR.after(at("2026-09-11T17:00"), Duration.ofHours(2))).isEqualTo(at("2026-09-14T09:30"));
    }

    @Test
    void a_sunday_that_is_worked_in_place_of_another_day_counts() {
        assertThat(CALENDAR.after(at("2026-09-18T17:00"), Duration.ofMinutes(510)))
                .isEqualTo(at("2026-09-20T18:00"));
        assertThat(CALENDAR.hoursOf(LocalDate.of(2026, 9, 20))).isEqualTo(DAY);
        assertThat(CALENDAR.hoursOf(LocalDate.of(2026, 9, 27)).isOff()).isTrue();
    }

    @Test
    void a_holiday_has_its_own_hours() {
        assertThat(CALENDAR.within(at("2026-09-30T17:00"), at("2026-10-03T09:00")))
                .containsExactly(
                        stretch("2026-09-30T17:00", "2026-09-30T18:00"),
                        stretch("2026-10-01T10:00", "2026-10-01T11:00"),
                        stretch("2026-10-02T10:00", "2026-10-02T11:00"));
    }

    @Test
    void a_year_that_is_not_published_is_counted_as_ordinary_and_says_so() {
        assertThat(CALENDAR.holidays().isPublished(2026)).isTrue();
        assertThat(CALENDAR.holidays().isPublished(2027)).isFalse();
        assertThat(CALENDAR.hoursOf(LocalDate.of(2027, 10, 1))).isEqualTo(DAY);
    }

    @Test
    void midnight_is_no_break_for_who_works_through_it() {
        DayHours always = new DayHours(List.of(hours("00:00", "00:00")));
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, always);
        }
        WorkingCalendar gate =
                new WorkingCalendar(new WeeklyHours(week, always, always), PublicHolidays.UNKNOWN, SHANGHAI);

        assertThat(gate.within(at("2026-09-30T17:00"), at("2026-10-03T09:00")))
                .containsExactly(stretch("2026-09-30T17:00", "2026-10-03T09:00"));
    }

    @Test
    void hours_that_end_before_they_begin_or_overlap_are_refused() {
        assertThatThrownBy(() -> hours("18:00", "09:00"))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo("calendar.hours.endsBeforeItBegins"));
        assertThatThrownBy(() -> new DayHours(List.of(hours("09:00", "00:00"), hours("20:00", "21:00"))))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo("calendar.hours.overlap"));
    }

    @Test
    void a_week_in_which_nobody_ever_comes_is_refused() {
        assertThatThrownBy(() -> new WeeklyHours(Map.of(DayOfWeek.MONDAY, DayHours.NONE), DAY, DAY))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo("calendar.week.withoutHours"));
    }

    @Test
    void a_holiday_of_a_year_that_is_not_published_is_refused() {
        assertThatThrownBy(() -> new PublicHolidays(Set.of(2026), Map.of(LocalDate.of(2027, 1, 1), DayKind.HOLIDAY)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo("calendar.holidays.yearNotPublished"));
    }

    private static WorkingCalendar calendarWith(PublicHolidays holidays) {
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, day.compareTo(DayOfWeek.FRIDAY) > 0 ? DayHours.NONE : DAY);
        }
        return new WorkingCalendar(new WeeklyHours(week, ON_CALL, DAY), holidays, SHANGHAI);
    }

    private static DutyHours hours(String from, String until) {
        return new DutyHours(LocalTime.parse(from), LocalTime.parse(until));
    }

    private static WorkingTime.Stretch stretch(String from, String until) {
        return new WorkingTime.Stretch(at(from), at(until));
    }

    private static Instant at(String there) {
        return LocalDateTime.parse(there).atZone(SHANGHAI).toInstant();
    }
}

package org.guanjia.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.calendar.persistence.JpaDutyChanges;
import org.guanjia.calendar.persistence.JpaHolidayYears;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.DatabaseTest;
import org.guanjia.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A cleaning department about the National Day of 2026, which was off from Thursday 1 to Wednesday 7 October. */
class DepartmentHoursTest extends DatabaseTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Actor ADMINISTRATOR = Actor.employee(Ids.next(), "许澄");
    private static final DayHours DAY = DayHours.read("08:00-12:00 14:00-18:00");
    private static final WeeklyHours FROM_MONDAY_TO_SATURDAY = new WeeklyHours(
            Map.of(
                    DayOfWeek.MONDAY, DAY,
                    DayOfWeek.TUESDAY, DAY,
                    DayOfWeek.WEDNESDAY, DAY,
                    DayOfWeek.THURSDAY, DAY,
                    DayOfWeek.FRIDAY, DAY,
                    DayOfWeek.SATURDAY, DayHours.read("08:00-12:00")),
            DayHours.NONE,
            DAY);

    private final UUID cleaning = Ids.next();
    private final UUID gate = Ids.next();
    private DepartmentHours hours;

    @BeforeEach
    void two_departments() {
        UUID estate = Ids.next();
        sql("""
                insert into estate (id, version, code, name_zh, name_en, time_zone, presale_date, handover_date)
                values (?1, 0, 'X', '澜苑', 'Lan Court', 'Asia/Shanghai', date '2024-01-01', date '2025-06-01')""", estate);
        List.of(cleaning, gate).forEach(id -> sql("""
                insert into department (id, estate_id, kind, code, name_zh, name_en, channel, active, version)
                values (?1, ?2, 'CLEANING', ?3, '保洁', 'Cleaning', 'cleaning', true, 0)""", id, estate, id.toString().substring(24)));
        hours = wired(new DepartmentHours(), wired(new JpaDutyChanges()), wired(new JpaHolidayYears()));
    }

    @Test
    void a_department_of_which_nothing_is_said_works_day_and_night() {
        assertThat(due("2026-09-30T17:30", 120)).isEqualTo(at("2026-09-30T19:30"));
    }

    @Test
    void hours_count_over_lunch_a_weekend_and_a_public_holiday() {
        say("2026-09-01T00:00", FROM_MONDAY_TO_SATURDAY);

        assertThat(due("2026-09-21T11:30", 60)).isEqualTo(at("2026-09-21T14:30"));
        assertThat(due("2026-09-12T11:00", 120)).isEqualTo(at("2026-09-14T09:00"));
        assertThat(due("2026-09-30T17:30", 120)).isEqualTo(at("2026-10-08T09:30"));
        assertThat(due("2026-09-19T12:00", 60))
                .as("Sunday 20 September is worked")
                .isEqualTo(at("2026-09-20T09:00"));
    }

    @Test
    void what_counted_before_hours_were_said_stays() {
        say("2026-09-21T00:00", FROM_MONDAY_TO_SATURDAY);
        say("2026-09-22T00:00", new WeeklyHours(Map.of(DayOfWeek.TUESDAY, DayHours.read("10-11")), DAY, DAY));

        assertThat(due("2026-09-20T23:00", 60)).isEqualTo(at("2026-09-21T00:00"));
        assertThat(due("2026-09-20T23:00", 120)).isEqualTo(at("2026-09-21T09:00"));
        assertThat(due("2026-09-21T17:30", 60)).isEqualTo(at("2026-09-22T10:30"));
        assertThat(inTransaction(() -> hours.history(cleaning)))
                .extracting(DutyHoursView::from)
                .containsExactly(at("2026-09-21T00:00"), at("2026-09-22T00:00"));
    }

    @Test
    void the_working_times_of_a_list_come_in_two_queries() {
        say("2026-09-01T00:00", FROM_MONDAY_TO_SATURDAY);

        assertThat(inTransaction(() -> hours.of(List.of(cleaning, gate)))).hasSize(2);
        assertThat(statementsOf(() -> hours.of(List.of(cleaning, gate)))).isEqualTo(2);
        assertThat(inTransaction(() -> hours.of(List.of()))).isEmpty();
    }

    @Test
    void hours_are_not_said_of_the_past_nor_beside_others() {
        say("2026-09-21T00:00", FROM_MONDAY_TO_SATURDAY);

        assertRefused("2026-09-21T00:00", "2026-09-20T12:00", "calendar.hours.saidFromLater");
        assertRefused("2026-09-20T13:00", "2026-09-20T12:00", "calendar.hours.saidFromLater");
        assertRefused("2026-09-22T00:00", "2026-09-22T00:01", "calendar.hours.fromThePast");
        assertThat(inTransaction(() -> hours.history(cleaning))).hasSize(1);
    }

    private void assertRefused(String from, String said, String key) {
        assertThatThrownBy(() -> inTransaction(() ->
                        hours.change(cleaning, SHANGHAI, at(from), FROM_MONDAY_TO_SATURDAY, ADMINISTRATOR, at(said))))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo(key));
    }

    private void say(String from, WeeklyHours week) {
        inTransaction(() -> hours.change(cleaning, SHANGHAI, at(from), week, ADMINISTRATOR, at(from)));
    }

    private Instant due(String ordered, int minutes) {
        return inTransaction(() -> hours.of(cleaning)).after(at(ordered), Duration.ofMinutes(minutes));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }
}

package org.guanjia.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.guanjia.calendar.ClockKind.REQUEST;
import static org.guanjia.calendar.ClockKind.TASK;
import static org.guanjia.calendar.Milestone.ACCEPTED;
import static org.guanjia.calendar.Milestone.DONE;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanjia.calendar.persistence.JpaClockLinks;
import org.guanjia.calendar.persistence.JpaClockTargets;
import org.guanjia.calendar.persistence.JpaDutyChanges;
import org.guanjia.calendar.persistence.JpaHolidayYears;
import org.guanjia.shared.Actor;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.DatabaseTest;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Ids;
import org.guanjia.shared.RecordedEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServiceTargetsTest extends DatabaseTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Actor ADMINISTRATOR = Actor.employee(Ids.next(), "许澄");
    private static final DayHours DAY = DayHours.read("08:00-12:00 14:00-18:00");
    private static final Map<Milestone, Duration> ASKED =
            Map.of(ACCEPTED, Duration.ofMinutes(30), DONE, Duration.ofHours(5));

    private final UUID estate = Ids.next();
    private final UUID cleaning = Ids.next();
    private final UUID task = Ids.next();
    private final RecordedEvents events = new RecordedEvents();
    private DepartmentHours hours;
    private ServiceTargets targets;
    private ServiceClocks clocks;

    @BeforeEach
    void a_department_with_hours() {
        sql("""
                insert into estate (id, version, code, name_zh, name_en, time_zone, presale_date, handover_date)
                values (?1, 0, 'X', '澜苑', 'Lan Court', 'Asia/Shanghai', date '2024-01-01', date '2025-06-01')""", estate);
        sql("""
                insert into department (id, estate_id, kind, code, name_zh, name_en, channel, active, version)
                values (?1, ?2, 'CLEANING', 'cleaning', '保洁', 'Cleaning', 'cleaning', true, 0)""", cleaning, estate);
        hours = wired(new DepartmentHours(), wired(new JpaDutyChanges()), wired(new JpaHolidayYears()), events);
        JpaClockLinks links = wired(new JpaClockLinks());
        targets = wired(new ServiceTargets(), wired(new JpaClockTargets()), links, hours);
        clocks = wired(new ServiceClocks(), links, targets);
        say("2026-09-01T00:00", everyDay(DAY));
    }

    @Test
    void an_order_is_due_in_its_departments_hours() {
        assertThat(ordered("2026-09-21T11:40"))
                .containsOnly(entry(ACCEPTED, at("2026-09-21T14:10")), entry(DONE, at("2026-09-22T08:40")));
        assertThat(due()).containsOnly(entry(ACCEPTED, at("2026-09-21T14:10")), entry(DONE, at("2026-09-22T08:40")));
    }

    @Test
    void what_rests_is_never_due_and_later_by_what_it_rested() {
        ordered("2026-09-21T08:00");
        inTransaction(() -> targets.met(TASK, task, ACCEPTED, at("2026-09-21T08:10")));
        inTransaction(() -> clocks.pause(TASK, task, at("2026-09-21T11:00"), null));

        assertThat(dueBy("2026-09-23T00:00")).isEmpty();

        inTransaction(() -> clocks.resume(TASK, task, at("2026-09-21T15:00")));
        assertThat(due()).containsEntry(DONE, at("2026-09-21T17:00"));
        assertThat(dueBy("2026-09-21T17:00")).containsExactly(DONE);
    }

    @Test
    void what_was_met_or_given_back_is_not_due() {
        ordered("2026-09-21T08:00");
        inTransaction(() -> targets.met(TASK, task, ACCEPTED, at("2026-09-21T08:10")));
        inTransaction(() -> clocks.stop(TASK, task, at("2026-09-21T09:00")));

        assertThat(dueBy("2026-09-30T00:00")).isEmpty();
        assertThat(states()).containsExactly("ACCEPTED MET", "DONE DROPPED");
    }

    @Test
    void ordered_again_it_counts_anew() {
        ordered("2026-09-21T08:00");
        inTransaction(() -> clocks.stop(TASK, task, at("2026-09-21T09:00")));
        inTransaction(() -> {
            Instant counts = clocks.reopen(TASK, task, at("2026-09-22T08:00"), null);
            targets.beginAgain(task, estate, cleaning, ASKED, counts);
        });

        assertThat(due()).containsOnly(entry(ACCEPTED, at("2026-09-22T08:30")), entry(DONE, at("2026-09-22T15:00")));
    }

    @Test
    void what_is_missed_is_told_once_and_the_longest_due_first() {
        ordered("2026-09-21T08:00");

        List<TargetDue> found = inTransaction(() -> targets.due(at("2026-09-21T15:00"), 10));
        assertThat(found).extracting(TargetDue::milestone).containsExactly(ACCEPTED, DONE);

        assertThat(inTransaction(() -> targets.miss(found.get(0), at("2026-09-21T15:00"))))
                .isTrue();
        assertThat(inTransaction(() -> targets.miss(found.get(0), at("2026-09-21T15:00"))))
                .isFalse();
        assertThat(dueBy("2026-09-21T15:00")).containsExactly(DONE);
    }

    @Test
    void what_was_met_after_the_scan_looked_is_not_missed() {
        ordered("2026-09-21T08:00");
        List<TargetDue> found = inTransaction(() -> targets.due(at("2026-09-21T08:30"), 10));
        inTransaction(() -> targets.met(TASK, task, ACCEPTED, at("2026-09-21T08:29")));

        assertThat(inTransaction(() -> targets.miss(found.get(0), at("2026-09-21T08:31"))))
                .isFalse();
        assertThat(states()).containsExactly("ACCEPTED MET", "DONE RUNNING");
    }

    @Test
    void other_hours_move_what_runs_and_keep_what_had_counted() {
        ordered("2026-09-21T08:00");
        say("2026-09-21T10:00", everyDay(DayHours.read("09:00-11:00")));

        assertThat(due())
                .as("two hours of five by ten, one more until eleven, two the next day")
                .containsEntry(DONE, at("2026-09-22T11:00"));
    }

    @Test
    void a_holiday_that_is_published_later_moves_what_runs() {
        ordered("2026-09-30T16:00");
        assertThat(due()).containsEntry(DONE, at("2026-10-08T11:00"));
        HolidayOffice office = wired(
                new HolidayOffice(), wired(new JpaHolidayYears()), wired(new CommandLog()), new EstateClock(), events);
        long version = inTransaction(() -> office.published()).get(0).version();

        inTransaction(
                () -> office.publish(new PublishHolidays(Ids.next(), 2026, "更正", "国庆节：10月1日至3日放假，共3天。", version)));
        inTransaction(() -> targets.changed(lastChange()));

        assertThat(due()).containsEntry(DONE, at("2026-10-04T11:00"));
    }

    @Test
    void a_request_is_owed_by_a_moment_and_again_after_it_was_met() {
        UUID request = Ids.next();
        inTransaction(() -> {
            clocks.start(REQUEST, request, estate, at("2026-09-21T08:00"));
            targets.owe(REQUEST, request, DONE, estate, at("2026-09-21T20:00"), at("2026-09-21T08:00"));
        });
        assertThat(dueBy("2026-09-21T20:00")).containsExactly(DONE);

        inTransaction(() -> targets.met(REQUEST, request, DONE, at("2026-09-21T19:00")));
        assertThat(dueBy("2026-09-21T20:00")).isEmpty();

        inTransaction(
                () -> targets.oweAgain(REQUEST, request, DONE, estate, at("2026-09-21T20:00"), at("2026-09-21T19:30")));
        assertThat(dueBy("2026-09-21T20:00")).containsExactly(DONE);
    }

    @Test
    void a_request_that_was_missed_is_not_owed_a_second_time_for_it() {
        UUID request = Ids.next();
        inTransaction(
                () -> targets.owe(REQUEST, request, DONE, estate, at("2026-09-21T20:00"), at("2026-09-21T08:00")));
        inTransaction(() ->
                targets.miss(new TargetDue(REQUEST, request, DONE, at("2026-09-21T20:00")), at("2026-09-21T20:01")));

        inTransaction(
                () -> targets.oweAgain(REQUEST, request, DONE, estate, at("2026-09-21T20:00"), at("2026-09-21T21:00")));

        assertThat(dueBy("2026-09-22T00:00")).isEmpty();
    }

    @Test
    void the_scan_reads_what_is_due_among_many_that_are_not() {
        inTransaction(() -> {
            for (int i = 0; i < 2_000; i++) {
                targets.owe(
                        REQUEST,
                        Ids.next(),
                        DONE,
                        estate,
                        at("2026-09-21T20:00").plusSeconds(i),
                        at("2026-09-21T08:00"));
            }
        });
        sql("analyze");

        String plan = planOfFirst(
                () -> targets.due(at("2026-09-21T20:00"), 200),
                "RUNNING",
                at("2026-09-21T20:00").atOffset(ZoneOffset.UTC),
                200);

        // how many rows it read: H2 says it so, PostgreSQL names what it threw away
        assertThat(plan).contains("clock_target_due").doesNotContainPattern("scanCount: \\d\\d|Rows Removed");
    }

    private Map<Milestone, Instant> ordered(String when) {
        return inTransaction(() -> {
            clocks.start(TASK, task, estate, at(when));
            return targets.begin(task, estate, cleaning, ASKED, at(when));
        });
    }

    private Map<Milestone, Instant> due() {
        return inTransaction(() -> targets.due(Set.of(task))).get(task);
    }

    private List<Milestone> dueBy(String when) {
        return inTransaction(() -> targets.due(at(when), 10)).stream()
                .map(TargetDue::milestone)
                .toList();
    }

    private List<String> states() {
        return rows("select milestone || ' ' || state from clock_target order by milestone").stream()
                .map(String.class::cast)
                .toList();
    }

    private void say(String from, WeeklyHours week) {
        inTransaction(() -> hours.change(cleaning, SHANGHAI, at(from), week, ADMINISTRATOR, at(from)));
        inTransaction(() -> targets.changed(lastChange()));
    }

    private WorkingTimeChanged lastChange() {
        List<WorkingTimeChanged> changes = events.of(WorkingTimeChanged.class);
        return changes.get(changes.size() - 1);
    }

    private static WeeklyHours everyDay(DayHours day) {
        return new WeeklyHours(
                Map.of(
                        DayOfWeek.MONDAY, day,
                        DayOfWeek.TUESDAY, day,
                        DayOfWeek.WEDNESDAY, day,
                        DayOfWeek.THURSDAY, day,
                        DayOfWeek.FRIDAY, day,
                        DayOfWeek.SATURDAY, day,
                        DayOfWeek.SUNDAY, day),
                DayHours.NONE,
                day);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }
}

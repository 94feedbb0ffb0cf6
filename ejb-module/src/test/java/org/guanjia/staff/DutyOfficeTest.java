package org.guanjia.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.guanjia.calendar.DayHours;
import org.guanjia.calendar.DepartmentHours;
import org.guanjia.calendar.DutyHoursView;
import org.guanjia.calendar.WeeklyHours;
import org.guanjia.calendar.persistence.JpaDutyChanges;
import org.guanjia.calendar.persistence.JpaHolidayYears;
import org.guanjia.estate.Estates;
import org.guanjia.estate.persistence.JpaLandRegister;
import org.guanjia.shared.Caller;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Roles;
import org.guanjia.shared.TestCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DutyOfficeTest extends StaffFixture {

    private static final WeeklyHours MONDAYS =
            new WeeklyHours(Map.of(DayOfWeek.MONDAY, DayHours.read("8-12")), DayHours.NONE, DayHours.NONE);
    private static final Instant TOMORROW = Instant.parse("2026-05-19T00:00:00Z");

    private final DutyOffice duty = duty(administrator);
    private UUID cleaning;

    @BeforeEach
    void a_department() {
        anEstate();
        cleaning = aDepartment(DepartmentKind.CLEANING, "cleaning");
    }

    @Test
    void hours_are_said_by_somebody_and_that_is_written_down() {
        say(TOMORROW, 0);

        DutyHoursView said = inTransaction(() -> duty.of(cleaning)).said().get(0);
        assertThat(said.from()).isEqualTo(TOMORROW);
        assertThat(said.hours()).isEqualTo(MONDAYS);
        assertThat(said.saidBy()).isEqualTo(administrator.actor().name());
        assertThat(said.saidAt()).isEqualTo(clock().now());
        assertThat(rows("select kind, subject from staff_act order by occurred_at, id")
                        .get(1))
                .isEqualTo(new Object[] {"DEPARTMENT_HOURS_CHANGED", "cleaning"});
    }

    @Test
    void without_a_beginning_they_apply_at_once() {
        say(null, 0);

        assertThat(inTransaction(() -> duty.of(cleaning)).said().get(0).from()).isEqualTo(clock().now());
    }

    @Test
    void who_has_not_seen_the_last_hours_does_not_say_others() {
        say(TOMORROW, 0);

        assertThatThrownBy(() -> say(TOMORROW.plusSeconds(60), 0)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_department_of_another_estate_is_not_found() {
        DutyOffice elsewhere = duty(TestCaller.of(Ids.next(), Roles.DUTY_MANAGER));

        assertThatThrownBy(() -> inTransaction(() -> elsewhere.of(cleaning))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> inTransaction(() -> elsewhere.change(command(TOMORROW, 0))))
                .isInstanceOf(NotFound.class);
    }

    private void say(Instant from, int known) {
        inTransaction(() -> duty.change(command(from, known)));
    }

    private ChangeDutyHours command(Instant from, int known) {
        return new ChangeDutyHours(Ids.next(), cleaning, known, from, MONDAYS);
    }

    private DutyOffice duty(Caller caller) {
        return wired(
                new DutyOffice(),
                register,
                wired(new DepartmentHours(), wired(new JpaDutyChanges()), wired(new JpaHolidayYears())),
                wired(new Estates(), wired(new JpaLandRegister()), caller),
                acts(caller),
                caller,
                wired(new CommandLog()),
                clock());
    }
}

package org.guanjia.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.guanjia.calendar.persistence.JpaHolidayYears;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.DatabaseTest;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HolidayOfficeTest extends DatabaseTest {

    private JpaHolidayYears years;
    private HolidayOffice office;

    @BeforeEach
    void wire() {
        years = wired(new JpaHolidayYears());
        office = wired(new HolidayOffice(), years, wired(new CommandLog()), new EstateClock());
    }

    @Test
    void the_years_published_so_far_are_there_as_they_were_published() {
        assertThat(inTransaction(() -> office.published()))
                .extracting(HolidayYearView::year)
                .containsExactly(2026, 2025);
        assertThat(year(2026).periods())
                .containsExactlyElementsOf(HolidayNotice.read(2026, HolidayNoticeTest.OF_2026).stream()
                        .sorted((one, other) -> one.firstDay().compareTo(other.firstDay()))
                        .toList());
        assertThat(kindOf("2025-10-08")).isEqualTo(DayKind.HOLIDAY);
        assertThat(kindOf("2025-10-11")).isEqualTo(DayKind.MAKE_UP_WORKDAY);
        assertThat(kindOf("2025-10-09")).isEqualTo(DayKind.ORDINARY);
    }

    @Test
    void a_year_is_published_and_corrected() {
        publish(2027, "元旦：1月1日至3日放假。", null);
        assertThat(kindOf("2027-01-03")).isEqualTo(DayKind.HOLIDAY);

        publish(2027, "元旦：1月1日至2日放假。1月3日上班。", year(2027).version());

        assertThat(kindOf("2027-01-02")).isEqualTo(DayKind.HOLIDAY);
        assertThat(kindOf("2027-01-03")).isEqualTo(DayKind.MAKE_UP_WORKDAY);
        assertThat(inTransaction(() -> years.asPublished()).isPublished(2027)).isTrue();
    }

    @Test
    void a_command_that_comes_twice_takes_effect_once() {
        PublishHolidays command = new PublishHolidays(Ids.next(), 2027, "通知", "元旦：1月1日放假。", null);

        inTransaction(() -> office.publish(command));
        inTransaction(() -> office.publish(command));

        assertThat(year(2027).periods()).hasSize(1);
    }

    @Test
    void two_who_publish_a_year_do_not_overwrite_each_other() {
        publish(2027, "元旦：1月1日放假。", null);
        long version = year(2027).version();
        publish(2027, "元旦：1月1日至2日放假。", version);

        assertThatThrownBy(() -> publish(2027, "元旦：1月1日至3日放假。", null)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> publish(2027, "元旦：1月1日至3日放假。", version)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(kindOf("2027-01-03")).isEqualTo(DayKind.ORDINARY);
    }

    @Test
    void a_new_year_may_begin_in_december_where_that_year_is_known() {
        publish(2027, "元旦：2026年12月31日至2027年1月2日放假。", null);
        assertThat(kindOf("2026-12-31")).isEqualTo(DayKind.HOLIDAY);

        assertRefused(() -> publish(2029, "元旦：2028年12月31日至2029年1月1日放假。", null), "calendar.holidays.yearNotPublished");
        assertRefused(() -> publish(2028, "元旦：2027年11月30日放假。", null), "calendar.notice.dayOfAnotherYear");
    }

    @Test
    void a_day_is_said_once() {
        assertRefused(() -> publish(2027, "元旦：1月1日至3日放假。1月3日上班。", null), "calendar.notice.dayTwice");
        publish(2027, "元旦：2026年12月31日至2027年1月2日放假。", null);
        assertRefused(() -> publish(2026, "国庆节：10月1日放假。12月31日上班。", year(2026).version()), "calendar.notice.dayTwice");
        assertThatThrownBy(
                        () -> sql("insert into holiday_day values (date '2026-10-01', 2026, 'HOLIDAY', '又', 'again')"))
                .isInstanceOf(RuntimeException.class);
    }

    private void publish(int year, String notice, Long version) {
        inTransaction(() -> office.publish(new PublishHolidays(Ids.next(), year, "通知", notice, version)));
    }

    private HolidayYearView year(int year) {
        return inTransaction(() -> office.published()).stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElseThrow();
    }

    private DayKind kindOf(String day) {
        return inTransaction(() -> years.asPublished()).kindOf(LocalDate.parse(day));
    }

    private static void assertRefused(Runnable act, String key) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo(key));
    }
}

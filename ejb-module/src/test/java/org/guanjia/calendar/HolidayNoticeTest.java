package org.guanjia.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.guanjia.shared.BusinessRuleViolation;
import org.junit.jupiter.api.Test;

class HolidayNoticeTest {

    /** The State Council's, of 4 November 2025. */
    static final String OF_2026 = """
            各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
            经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
            一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
            二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
            三、清明节：4月4日（周六）至6日（周一）放假，共3天。
            四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
            五、端午节：6月19日（周五）至21日（周日）放假，共3天。
            六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
            七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
            节假日期间，各地区、各部门要妥善安排好值班和安全、保卫等工作。
            国务院办公厅
            2025年11月4日
            """;

    @Test
    void a_notice_is_read_as_it_is_published() {
        List<HolidayPeriod> periods = HolidayNotice.read(2026, OF_2026);

        assertThat(periods)
                .extracting(HolidayPeriod::nameZh)
                .containsExactly("元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节");
        assertThat(periods.get(1))
                .isEqualTo(new HolidayPeriod(
                        "春节",
                        "Spring Festival",
                        LocalDate.of(2026, 2, 15),
                        LocalDate.of(2026, 2, 23),
                        List.of(LocalDate.of(2026, 2, 14), LocalDate.of(2026, 2, 28))));
        assertThat(periods.get(6).makeUpWorkdays())
                .containsExactly(LocalDate.of(2026, 9, 20), LocalDate.of(2026, 10, 10));
    }

    @Test
    void one_day_two_names_two_months_and_two_years_are_read() {
        assertThat(HolidayNotice.read(2025, "一、元旦：1月1日（周三）放假1天，不调休。"))
                .containsExactly(period("元旦", "New Year’s Day", "2025-01-01", "2025-01-01"));
        assertThat(HolidayNotice.read(2025, "国庆节、中秋节：10月1日至8日放假。"))
                .containsExactly(period("国庆节、中秋节", "National Day and Mid-Autumn Festival", "2025-10-01", "2025-10-08"));
        assertThat(HolidayNotice.read(2025, "端午节:5月31日(周六)至6月2日(周一)放假"))
                .containsExactly(period("端午节", "Dragon Boat Festival", "2025-05-31", "2025-06-02"));
        assertThat(HolidayNotice.read(2023, "元旦：2022年12月31日至2023年1月2日放假。"))
                .containsExactly(period("元旦", "New Year’s Day", "2022-12-31", "2023-01-02"));
    }

    @Test
    void a_notice_of_another_year_is_found_out_by_its_days_of_the_week() {
        assertRefused(
                () -> HolidayNotice.read(2027, OF_2026),
                "calendar.notice.otherDayOfWeek",
                "1月1日（周四）",
                DayOfWeek.FRIDAY);
    }

    @Test
    void what_speaks_of_days_off_and_cannot_be_understood_is_not_passed_over() {
        assertRefused(() -> HolidayNotice.read(2026, "春节 2月15日起放假"), "calendar.notice.unreadable", "春节 2月15日起放假");
        assertRefused(() -> HolidayNotice.read(2026, "春节：15日至23日放假"), "calendar.notice.unreadable", "15日至23日放假");
        assertRefused(() -> HolidayNotice.read(2026, "春节：2月30日放假"), "calendar.notice.unreadable", "2月30日");
        assertRefused(() -> HolidayNotice.read(2026, "春节：二月放假"), "calendar.notice.unreadable", "二月放假");
        assertRefused(() -> HolidayNotice.read(2026, "春节：2月23日至15日放假"), "calendar.notice.endsBeforeItBegins", "春节");
        assertRefused(() -> HolidayNotice.read(2026, "各单位要安排好值班。"), "calendar.notice.nothing");
    }

    @Test
    void what_is_written_is_read_as_the_same() {
        List<HolidayPeriod> periods = HolidayNotice.read(2026, OF_2026);

        assertThat(HolidayNotice.read(2026, HolidayNotice.written(periods))).isEqualTo(periods);
        assertThat(HolidayNotice.written(periods.subList(0, 1)))
                .isEqualTo("元旦：2026年1月1日（周四）至2026年1月3日（周六）放假。2026年1月4日（周日）上班。");
    }

    private static HolidayPeriod period(String nameZh, String nameEn, String first, String last) {
        return new HolidayPeriod(nameZh, nameEn, LocalDate.parse(first), LocalDate.parse(last), List.of());
    }

    private static void assertRefused(Runnable reading, String key, Object... parameters) {
        assertThatThrownBy(reading::run).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
            assertThat(refusal.messageKey()).isEqualTo(key);
            assertThat(refusal.parameters()).containsExactly(parameters);
        });
    }
}

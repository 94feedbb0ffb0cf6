package org.guanjia.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an administrator does once a year with holidays, and now and then with a department's hours: S22. */
class CalendarUiIT extends InBrowser {

    private static final int DESK = 1440;

    private static final String NOTICE = """
            经国务院批准，现将放假调休日期的具体安排通知如下。
            一、元旦：1月1日（周五）至3日（周日）放假，共3天。
            二、春节：2月5日（周五）至11日（周四）放假调休，共7天。1月31日（周日）、2月13日（周六）上班。
            """;

    @BeforeAll
    static void theDemonstrationHasItsHours() {
        await().atMost(Duration.ofMinutes(3))
                .until(() -> BrowserServer.server().database().number("select count(*) from duty_change") > 0);
    }

    @Test
    void hours_are_said_anew_with_the_mistake_told_where_it_is() {
        Page admin = signedIn("admin", "zh-CN", DESK);
        admin.navigate(url("/departments.xhtml"));
        admin.locator("tr:has-text('会所') a:has-text('值勤时段')").click();
        assertThat(admin.locator("#hours")).containsText("全天值勤");

        admin.locator("button:has-text('变更值勤时段')").click();
        assertThat(admin.locator("[id='duty-form:from']")).isFocused(); // the dialog stands still now
        line(admin, "星期一").fill("9点到18点");
        line(admin, "星期日").fill("10:00-20:00");
        save(admin);
        assertThat(admin.locator(".field:has-text('星期一')")).containsText("不是时段");
        assertThat(line(admin, "星期日")).hasValue("10:00-20:00");

        line(admin, "星期一").fill("9：00～12：00，14：00～22：00");
        admin.locator("button:has-text('工作日同星期一')").click();
        assertThat(line(admin, "星期五")).hasValue("09:00-12:00 14:00-22:00");
        admin.locator("[id='duty-form:from']").fill("");
        save(admin);

        assertThat(admin.locator("#week tr:has-text('星期五')")).containsText("09:00-12:00 14:00-22:00");
        assertThat(admin.locator("#week tr:has-text('星期六')")).containsText("休息");
        assertThat(admin.locator("#said")).containsText("星期日 10:00-20:00");
    }

    @Test
    void a_year_is_published_from_its_notice_and_another_years_is_found_out() {
        Page admin = signedIn("admin", "en", DESK);
        admin.navigate(url("/holidays.xhtml?year=2027"));
        assertThat(admin.locator(".note.warn")).containsText("2027");

        admin.locator("button:has-text('Enter 2027')").click();
        assertThat(notice(admin)).isFocused();
        notice(admin).fill(NOTICE.replace("周五", "周四"));
        admin.locator("button:has-text('Read it')").click();
        assertThat(admin.locator(".field:has([id='holiday-form:notice'])")).containsText("notice of another year");
        notice(admin).fill(NOTICE);
        admin.locator("button:has-text('Read it')").click();
        assertThat(admin.locator("[id='holiday-form:understood']")).containsText("Spring Festival");
        admin.locator("[id='holiday-form:source']").fill("a notice of this test");
        admin.locator("[id='holiday-form:save']").click();

        assertThat(admin.locator("#list")).containsText("Spring Festival");
        assertThat(admin.locator(".month .off")).hasCount(10);
        assertThat(admin.locator(".month .worked")).hasCount(2);
        assertThat(admin.locator(".note.warn")).hasCount(0);
    }

    private static Locator notice(Page page) {
        return page.locator("[id='holiday-form:notice']");
    }

    private static Locator line(Page page, String day) {
        return page.locator(".field:has-text('" + day + "') input");
    }

    private static void save(Page page) {
        page.locator("[id='duty-form:save']").click();
    }
}

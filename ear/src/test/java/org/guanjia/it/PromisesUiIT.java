package org.guanjia.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a butler promises, keeps, and makes good where it was broken: S21. */
class PromisesUiIT extends InBrowser {

    private static final int DESK = 1440;

    @Test
    void a_promise_is_made_on_a_request_and_kept() {
        String request = anOpenRequest();
        Page henry = signedIn("henry", "zh-CN", DESK);
        henry.navigate(url("/request.xhtml?id=" + request));
        Locator owed = henry.locator(".panel:has(> .panel-head h2:text-is('待兑现的承诺'))");

        owed.locator("button:has-text('作出承诺')").click();
        assertThat(dialog(henry)).containsText("到点前兑现才算守诺");
        submit(henry);
        assertThat(dialog(henry).locator(".field:has-text('什么时候')")).containsText("请填写");
        dialog(henry).locator("button:has-text('1 小时后')").click();
        id(henry, "promise-form:words").fill("燕窝礼盒的价格");
        submit(henry);

        Locator promised = owed.locator(".promise:has-text('燕窝礼盒的价格')");
        assertThat(promised).containsText("回电");
        assertThat(henry.locator(".timeline")).containsText("承诺：回电");
        promised.locator("button.act-KEEP").click();
        assertThat(id(henry, "promise-form:happenedAt")).not().hasValue("");
        submit(henry);

        assertThat(promised).hasCount(0);
        assertThat(henry.locator(".timeline")).containsText("守诺：回电");
    }

    @Test
    void what_was_broken_shows_on_the_desk_by_itself_and_is_made_good_for_another_time() {
        String owner = anOwner();
        Page henry = signedIn("henry", "en", DESK);
        henry.navigate(url("/promises.xhtml"));
        henry.locator("button.act-MAKE").click();
        id(henry, "promise-form:who").fill(owner);
        henry.locator("#promise .options button").first().click();
        assertThat(henry.locator("#promise .owner")).isVisible();
        dialog(henry).locator("button:has-text('In an hour')").click();
        id(henry, "promise-form:words").fill("which tutor has time");
        submit(henry);
        assertThat(row(henry)).containsText("Call back");

        henry.navigate(url("/desk.xhtml"));
        assertThat(row(henry)).containsText("Open");
        twoHoursPass();

        assertThat(row(henry)).containsText("Broken");
        row(henry).locator("button.act-MAKE_GOOD").click();
        submit(henry);
        assertThat(dialog(henry).locator(".field:has-text('Why it was broken')"))
                .containsText("Please fill in");
        id(henry, "promise-form:reason").fill("the line was engaged, apologised");
        dialog(henry).locator("button:has-text('In two hours')").click();
        submit(henry);

        assertThat(row(henry)).containsText("Open");
        henry.navigate(url("/promises.xhtml?show=BROKEN"));
        assertThat(row(henry)).containsText("Broken, made good");
        assertThat(row(henry)).containsText("the line was engaged, apologised");
    }

    private static Locator row(Page page) {
        return page.locator(".promises tr:has-text('which tutor has time')");
    }

    private static Locator dialog(Page page) {
        return page.locator("#promise");
    }

    private static void submit(Page page) {
        page.locator("[id='promise-form:carry-out']").click();
    }

    /** Waits for the scan, which does not look while the demonstration plays its past. */
    private void twoHoursPass() {
        database()
                .update("update promise set made_at = made_at - interval '2' hour, due_at = due_at - interval '2' hour"
                        + " where words = 'which tutor has time'");
        database()
                .update("update clock_target set due_at = due_at - interval '2' hour"
                        + " where owner_id in (select id from promise where words = 'which tutor has time')");
        await().atMost(Duration.ofMinutes(3)).until(() -> database()
                .texts("select state from promise where words = 'which tutor has time'")
                .contains("BROKEN"));
    }

    /** One of Henry's; waits until the demonstration has it. */
    private String anOpenRequest() {
        return await().atMost(Duration.ofMinutes(3))
                .until(
                        () -> database()
                                .texts(
                                        "select cast(r.id as varchar) from request r join butler_post b on b.id = r.post_id"
                                                + " where b.english_name = 'Henry' and r.status = 'IN_SERVICE' order by r.number"),
                        requests -> !requests.isEmpty())
                .get(0);
    }
}

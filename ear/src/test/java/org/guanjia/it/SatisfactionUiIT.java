package org.guanjia.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An owner says how they were served, without an account, and a bad mark is answered: S21. */
class SatisfactionUiIT extends InBrowser {

    private static final int DESK = 1440;
    private static final int PHONE = 390;
    private static final String OF_HENRY =
            "from survey s join butler_post b on b.id = s.post_id where b.english_name = 'Henry'"
                    + " and s.overtaken_at is null and not exists (select 1 from reply_visit v where v.survey_id = s.id)";

    @BeforeEach
    void the_demonstration_has_closures() {
        await().atMost(Duration.ofMinutes(4))
                .until(() -> database().number("select count(*) " + OF_HENRY) >= 2
                        && database().number("select count(*) from reply_visit") > 0);
    }

    @Test
    void a_bad_mark_by_the_owners_own_link_makes_a_reply_visit_that_the_butler_pays() {
        Page butler = signedIn("henry", "zh-CN", DESK);
        butler.navigate(url("/request.xhtml?id=" + unrated()));
        String address = butler.locator("#survey-address").inputValue();
        butler.locator(".qr-box summary").click();
        assertThat(butler.locator(".survey-qr")).isVisible();

        Page owner = window("zh-CN", PHONE);
        owner.navigate(address);
        assertThat(owner.locator("h1")).hasText("请您评价这次服务");
        owner.locator("#send").click();
        assertThat(owner.locator("#overall-said")).containsText("请选择 1 到 5 分");
        mark(owner, "overall", 4);
        mark(owner, "speed", 2);
        owner.fill("#words", "等了太久");
        assertThat(owner.evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE);
        assertThat(new AxeBuilder(owner).setLegacyMode(true).analyze().getViolations())
                .isEmpty();
        owner.locator("#send").click();
        assertThat(owner.locator("h1")).hasText("谢谢您的评价");
        owner.navigate(address + "&lang=en");
        assertThat(owner.locator("h1")).hasText("This service has been rated already");
        owner.navigate(address.replace("seal=", "seal=x"));
        assertThat(owner.locator("h1")).hasText("这个链接无效");

        butler.navigate(url("/desk.xhtml"));
        assertThat(butler.locator(".visits")).containsText("等了太久");
        butler.locator(".visits tr:has-text('等了太久') a").first().click();
        butler.locator("button.act-REPORT").click();
        assertThat(id(butler, "quality-form:said")).isVisible();
        id(butler, "quality-form:carry-out").click();
        assertThat(butler.locator("#quality-form")).containsText("请填写说明");
        id(butler, "quality-form:said").fill("已登门致歉");
        id(butler, "quality-form:carry-out").click();
        assertThat(butler.locator("#timeline")).containsText("已回访：已化解");
        assertThat(butler.locator("#timeline")).containsText("业主评价：总体 4 分");
    }

    @Test
    void a_butler_records_what_was_said_and_a_manager_reads_how_it_stands() {
        Page butler = signedIn("henry", "en", DESK);
        butler.navigate(url("/request.xhtml?id=" + unrated()));
        butler.locator("button.act-ENTER").click();
        assertThat(id(butler, "quality-form:said")).isVisible();
        id(butler, "quality-form:carry-out").click();
        assertThat(butler.locator("#quality-form .field:has-text('Overall')")).containsText("Please");
        id(butler, "quality-form:overall:4").check();
        id(butler, "quality-form:carry-out").click();
        assertThat(butler.locator("#timeline")).containsText("recorded the owner’s marks after a call: 5 overall");
        assertThat(butler.locator("button.act-ENTER")).hasCount(0);

        Page manager = signedIn("manager", "en", DESK);
        manager.navigate(url("/satisfaction.xhtml?by=SERVICE"));
        assertThat(manager.locator(".satisfaction tbody tr").first()).isVisible();
        manager.locator(".visits a").first().click();
        manager.waitForURL("**/request.xhtml*");
    }

    /** A request of Henry's post as if it were closed this moment, and nobody had been asked. */
    private String unrated() {
        String survey = database()
                .texts("select cast(s.id as varchar) " + OF_HENRY + " order by s.closed_at, s.id")
                .get(0);
        database()
                .update(
                        "update survey set overall = null, speed = null, completeness = null, manner = null, words = null,"
                                + " kind = null, answered_at = null, answered_by = null, answered_by_name = null,"
                                + " closed_at = current_timestamp where cast(id as varchar) = ?",
                        survey);
        return database()
                .texts("select cast(request_id as varchar) from survey where cast(id as varchar) = ?", survey)
                .get(0);
    }

    private static void mark(Page page, String part, int mark) {
        page.locator("input[name='" + part + "'][value='" + mark + "']").check();
    }
}

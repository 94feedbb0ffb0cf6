package org.guanjia.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A post changes hands on two screens, and its owners keep their line: S01. */
class HandoverUiIT extends InBrowser {

    private static final int DESK = 1440;
    private static final int PHONE = 390;

    private String post;

    /** Their accounts are opened last, and what is open at their posts comes while the past is played. */
    @BeforeEach
    void theDemonstrationHasItsButlers() {
        await().atMost(Duration.ofMinutes(4))
                .until(() -> isThere("account where username in ('claire', 'daisy', 'leo', 'ivy')", 4)
                        && isThere("request r join butler_post b on b.id = r.post_id and b.english_name = 'Claire'", 1)
                        && isThere("request r join butler_post b on b.id = r.post_id and b.english_name = 'Leo'", 1));
    }

    private boolean isThere(String rows, int atLeast) {
        return database().number("select count(*) from " + rows) >= atLeast;
    }

    @Test
    void each_matter_is_handed_over_and_taken_on_before_the_seat_changes() {
        Page manager = onPost("Claire", "manager", "zh-CN");
        choose(manager, "HAND_OVER");
        submit(manager, "seat-form:save");
        assertThat(manager.locator("#seat .field:has-text('接任者')")).containsText("请选择人员");
        pick(manager, "seat-form:incomingId", "田蓁");
        submit(manager, "seat-form:save");
        assertThat(manager.locator("#page")).containsText("进行中的交接");

        Page claire = signedIn("claire", "zh-CN", DESK);
        follow(claire, "a:has-text('贺凝 → 田蓁')");
        Page daisy = signedIn("daisy", "en", PHONE);
        follow(daisy, "a:has-text('He Ning → Tian Zhen')");
        assertThat(daisy.locator("button.act-COMPLETE")).isDisabled();

        note(claire, "备用钥匙在三号柜");
        assertThat(row(daisy, "备用钥匙在三号柜")).containsText("Handed over");
        row(daisy, "备用钥匙在三号柜").locator("button.act-ASK").click();
        id(daisy, "matter-form:words").fill("Which cabinet key opens it?");
        submit(daisy, "matter-form:carry-out");
        assertThat(row(claire, "备用钥匙在三号柜")).containsText("待答复");
        row(claire, "备用钥匙在三号柜").locator("button.act-TELL").click();
        id(claire, "matter-form:words").fill("密码柜，密码另告");
        submit(claire, "matter-form:carry-out");
        claire.locator("button.act-HOMES").click();
        assertThat(claire.locator("button.act-HOMES")).hasCount(0);
        pressAll(claire, "HAND");

        assertThat(daisy.locator("button.act-COMPLETE")).isDisabled();
        // her page is drawn anew by a signal, a moment later
        assertThat(daisy.locator("#matters")).not().containsText("To hand over");
        pressAll(daisy, "TAKE_ON");
        daisy.locator("button.act-COMPLETE").click();
        submit(daisy, "matter-form:carry-out");

        assertThat(daisy.locator("#head")).containsText("Completed");
        daisy.navigate(url("/desk.xhtml"));
        assertThat(daisy.locator(".sub")).containsText("Claire");
        manager.navigate(url("/post.xhtml?id=" + post));
        assertThat(manager.locator("#history tbody tr").first()).containsText("田蓁");
        manager.locator("#at").fill("2026-01-15T10:00");
        manager.locator("button:has-text('查看')").click();
        assertThat(manager.locator("#then")).containsText("贺凝");
    }

    @Test
    void who_is_away_all_of_a_sudden_is_replaced_at_once() {
        Page manager = onPost("Leo", "manager", "en");
        choose(manager, "ABSENT");
        pick(manager, "seat-form:standInId", "Ning Xia");
        submit(manager, "seat-form:save");
        assertThat(manager.locator("#seat .field:has-text('Why')")).containsText("Please fill in");
        id(manager, "seat-form:reason").fill("taken ill on the way");
        submit(manager, "seat-form:save");

        assertThat(manager.locator("#history tbody tr").first()).containsText("Ning Xia");
        Page ivy = signedIn("ivy", "en", DESK);
        assertThat(ivy.locator(".sub")).containsText("Leo");
        follow(ivy, "a:has-text('Yu Chuan → Ning Xia')");
        assertThat(ivy.locator("#head")).containsText("taken ill on the way");
        pressAll(ivy, "TAKE_ON");
        ivy.locator("button.act-COMPLETE").click();
        submit(ivy, "matter-form:carry-out");
        assertThat(ivy.locator("#head")).containsText("Completed");
    }

    @Test
    void a_gap_is_loud_until_somebody_is_seated() {
        Page manager = onPost("Oliver", "manager", "en");
        choose(manager, "VACATE");
        submit(manager, "seat-form:save");
        assertThat(manager.locator("#page")).containsText("Nobody sits on this post");
        manager.navigate(url("/desk.xhtml"));
        Locator gap = manager.locator(".note:has-text('Nobody sits on post Oliver')");
        gap.locator("a").click();
        manager.waitForURL("**/post.xhtml*");

        choose(manager, "SEAT");
        pick(manager, "seat-form:employeeId", "Min Bai");
        submit(manager, "seat-form:save");
        assertThat(manager.locator("#history tbody tr").first()).containsText("Min Bai");
        manager.navigate(url("/desk.xhtml"));
        assertThat(gap).hasCount(0);
    }

    private Page onPost(String name, String account, String language) {
        post = database()
                .texts("select cast(id as varchar) from butler_post where english_name = ?", name)
                .get(0);
        Page page = signedIn(account, language, DESK);
        page.navigate(url("/post.xhtml?id=" + post));
        return page;
    }

    private static void choose(Page page, String act) {
        page.locator("button.act-" + act).click();
        assertThat(id(page, "seat-form:save")).isVisible();
    }

    private static void note(Page page, String words) {
        page.locator("button.act-NOTE").click();
        id(page, "matter-form:words").fill(words);
        submit(page, "matter-form:carry-out");
        assertThat(row(page, words)).isVisible();
    }

    /** Presses the button of each matter that has one, one by one. */
    private static void pressAll(Page page, String act) {
        Locator buttons = page.locator("#matters button.act-" + act);
        for (int left = buttons.count(); left > 0; left--) {
            assertThat(buttons).hasCount(left);
            buttons.first().click();
        }
        assertThat(buttons).hasCount(0);
    }

    private static void follow(Page page, String link) {
        page.locator(link).click();
        page.waitForURL("**/handover.xhtml*");
    }

    private static Locator row(Page page, String words) {
        return page.locator("#matters tr:has-text('" + words + "')");
    }

    private static void submit(Page page, String button) {
        id(page, button).click();
    }
}

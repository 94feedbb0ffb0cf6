package org.guanjia.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is left of a home's budget of disturbances, where work is ordered: S17, S42. */
class DisturbancesUiIT extends InBrowser {

    private static final int DESK = 1440;

    private String request;
    private String household;

    /** One that Henry may split further, at a home where nothing has disturbed anybody yet. */
    @BeforeEach
    void a_home_that_was_left_alone() {
        request = await().atMost(Duration.ofMinutes(3))
                .until(
                        () -> database()
                                .texts(
                                        "select cast(r.id as varchar) from request r join butler_post b on b.id = r.post_id"
                                                + " join household h on h.unit_id = r.unit_id and h.move_out = date '9999-12-31'"
                                                + " where b.english_name = 'Henry' and r.status = 'IN_SERVICE' order by r.number"),
                        requests -> !requests.isEmpty())
                .get(0);
        household = database()
                .texts(
                        "select cast(h.id as varchar) from household h join request r on r.unit_id = h.unit_id"
                                + " and h.move_out = date '9999-12-31' where r.id = ?",
                        UUID.fromString(request))
                .get(0);
        database()
                .update(
                        "update disturbance set on_day = on_day - 60, state = 'HAPPENED' where household_id = ?",
                        UUID.fromString(household));
        database().update("delete from disturbance_limit where scope_id = ?", UUID.fromString(household));
    }

    @Test
    void one_visit_too_many_asks_why_and_the_timeline_tells_it() {
        Page henry = signedIn("henry", "zh-CN", DESK);
        ownersWord(henry, "VISIT", "1", "业主：除非漏水，一周最多一次");
        assertThat(budget(henry)).containsText("本户约定");

        dispatch(henry, "检修花园水泵");
        assertThat(dialog(henry)).containsText("上门还剩 1 次");
        submit(henry);
        assertThat(line(henry, "上门")).containsText("本周 1 / 1 次");

        dispatch(henry, "更换阳台门锁");
        assertThat(dialog(henry)).containsText("上门已用完");
        submit(henry);
        assertThat(dialog(henry).locator(".field:has-text('超出预算的理由')")).containsText("已安排 1 次");
        id(henry, "act-form:overBudget").fill("锁坏了，门关不上");
        submit(henry);

        assertThat(henry.locator(".timeline")).containsText("超预算安排上门：尽快（当周第 2 次，预算 1 次）");
        assertThat(henry.locator(".timeline")).containsText("锁坏了，门关不上");
        assertThat(line(henry, "上门")).containsText("本周 2 / 1 次");
    }

    @Test
    void who_comes_with_others_takes_their_time_and_counts_no_more() {
        Page henry = signedIn("henry", "en", DESK);
        henry.navigate(url("/request.xhtml?id=" + request));
        dispatch(henry, "Mend the gate");
        String tomorrow = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1) + "T10:00";
        dialog(henry).locator("input[type='datetime-local']").fill(tomorrow);
        submit(henry);
        assertThat(budget(henry)).containsText("Mend the gate");

        dispatch(henry, "Oil the hinges");
        Locator with = dialog(henry).locator("select[id$='joins']");
        with.selectOption(with.locator("option:has-text('Mend the gate')").getAttribute("value"));
        assertThat(dialog(henry).locator("input[type='datetime-local']")).hasCount(0);
        submit(henry);

        assertThat(henry.locator(".timeline")).containsText("joined what was planned: Visit");
        org.assertj.core.api.Assertions.assertThat(database()
                        .number(
                                "select count(distinct occasion_id) from disturbance where household_id = ?"
                                        + " and what in ('Mend the gate', 'Oil the hinges')",
                                UUID.fromString(household)))
                .isEqualTo(1);
    }

    @Test
    void a_butler_notes_a_call_and_a_manager_says_how_many_there_may_be() {
        Page henry = signedIn("henry", "zh-CN", DESK);
        henry.navigate(url("/request.xhtml?id=" + request));
        budget(henry).locator("button.act-NOTE").click();
        assertThat(henry.locator("#disturbance")).containsText("也算在本户的预算里");
        keep(henry);
        assertThat(henry.locator("#disturbance .field:has-text('为了什么事')")).containsText("请填写");
        id(henry, "disturbance-form:words").fill("回访是否满意");
        keep(henry);
        assertThat(line(henry, "电话")).containsText("本周 1 / 5 次");

        Page manager = signedIn("manager", "en", DESK);
        manager.navigate(url("/budget.xhtml"));
        assertThat(manager.locator("button.act-CALL-EVERYWHERE")).hasCount(0);
        manager.locator("button.act-CALL-ESTATE").click();
        id(manager, "limit-form:aWeek").fill("100");
        manager.locator("[id='limit-form:save']").click();
        assertThat(manager.locator("#limit .field")).containsText("Not above 99");
        id(manager, "limit-form:aWeek").fill("7");
        manager.locator("[id='limit-form:save']").click();
        assertThat(manager.locator("#limits tr:has(.act-CALL-ESTATE)")).containsText("7 a week");

        henry.reload();
        assertThat(line(henry, "电话")).containsText("本周 1 / 7 次");
        manager.locator("button.act-CALL-ESTATE").click();
        id(manager, "limit-form:aWeek").fill("");
        manager.locator("[id='limit-form:save']").click();
        assertThat(manager.locator("#limits tr:has(.act-CALL-ESTATE)")).containsText("as for all estates");
    }

    private void ownersWord(Page page, String kind, String aWeek, String words) {
        page.navigate(url("/request.xhtml?id=" + request));
        budget(page).locator("button.act-" + kind).click();
        id(page, "disturbance-form:aWeek").fill(aWeek);
        id(page, "disturbance-form:words").fill(words);
        keep(page);
    }

    private static void keep(Page page) {
        page.locator("[id='disturbance-form:carry-out']").click();
    }

    /** Plans a visit; the dialog stays open. */
    private static void dispatch(Page page, String title) {
        page.locator("button.act-DISPATCH").click();
        Locator department = dialog(page).locator("select[id$='departmentId']");
        department.selectOption(department.locator("option").nth(1).getAttribute("value"));
        dialog(page).locator("input[id$='title']").fill(title);
        dialog(page).locator("select[id$='disturbs']").selectOption("VISIT");
        assertThat(dialog(page).locator("input[type='datetime-local']")).isVisible();
    }

    private static void submit(Page page) {
        page.locator("[id='act-form:carry-out']").click();
    }

    private static Locator dialog(Page page) {
        return page.locator("#act");
    }

    private static Locator budget(Page page) {
        return page.locator(".panel:has(ul.budget)");
    }

    private static Locator line(Page page, String kind) {
        return budget(page)
                .locator("ul.budget > li:has(b:text-is('" + kind + "'))")
                .first();
    }
}

package org.guanjia.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was told up the line, taking it on, and the ladders of an administrator: S21. */
class EscalationUiIT extends InBrowser {

    private static final int DESK = 1440;

    /** Half an hour after the demonstration's late tasks were told as missed. */
    @BeforeEach
    void somethingIsToldToTheManager() {
        await().atMost(Duration.ofMinutes(4))
                .until(() -> database()
                                .number(
                                        "select count(*) from clock_target where owner_kind = 'TASK' and state = 'MISSED'")
                        > 0);
        database()
                .update("update clock_target set missed_at = current_timestamp - interval '29' minute"
                        + " where owner_kind = 'TASK' and milestone = 'DONE' and state = 'MISSED'"
                        + " and not exists (select 1 from escalation_step s where s.owner_id = clock_target.owner_id)");
        await().atMost(Duration.ofMinutes(2))
                .until(() -> database()
                                .number("select count(*) from escalation_told t"
                                        + " join account a on a.employee_id = t.employee_id"
                                        + " join escalation_step s on s.id = t.step_id"
                                        + " where a.username = 'manager' and s.state = 'TOLD'")
                        > 0);
    }

    @Test
    void a_manager_takes_on_what_was_told() {
        Page manager = signedIn("manager", "zh-CN", DESK);
        manager.navigate(url("/desk.xhtml"));
        manager.locator(".escalations button.act-TAKE_ON").first().click();
        manager.locator("[id='take-on-form:take']").click();
        assertThat(manager.locator("#take-on .field")).containsText("请填写");
        id(manager, "take-on-form:words").fill("已请工程部主管半小时内到场");
        manager.locator("[id='take-on-form:take']").click();

        Locator taken = manager.locator(".escalations tr:has-text('已请工程部主管半小时内到场')");
        assertThat(taken).containsText("接手");
        assertThat(taken.locator("button")).hasCount(0);
        taken.locator("a").first().click();
        assertThat(manager.locator(".timeline")).containsText("已请工程部主管半小时内到场");
        assertThat(manager.locator(".timeline")).containsText("升级第");
    }

    @Test
    void a_ladder_is_tried_on_the_past_and_a_mistake_is_told_where_it_is() {
        Page admin = signedIn("admin", "en", DESK);
        admin.navigate(url("/ladders.xhtml"));
        admin.locator(".panel:has-text('Task not accepted') button:has-text('Change')")
                .click();
        Locator rungs = id(admin, "ladder-form:rungs");
        assertThat(rungs).hasValue("0, 15");

        rungs.fill("soon");
        attempt(admin);
        assertThat(admin.locator("#ladder .field:has-text('When each level')")).containsText("Please write minutes");
        rungs.fill("15, 5");
        attempt(admin);
        assertThat(admin.locator("#ladder .field:has-text('When each level')")).containsText("Level 2 comes after");
        rungs.fill("−5，0，30");
        attempt(admin);
        assertThat(admin.locator("#trials tbody tr")).hasCount(3);
        assertThat(admin.locator("#trials tbody tr").first()).containsText("5 min before it is due");

        admin.locator("[id='ladder-form:save']").click();
        assertThat(admin.locator(".panel:has-text('Task not accepted')")).containsText("30 min overdue");
    }

    private static void attempt(Page admin) {
        admin.locator("[id='ladder-form:try']").click();
    }
}

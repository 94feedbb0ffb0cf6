package org.guanjia.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An owner's request on its whole way as people do it, in Chinese: the butler at the desk, three departments, one on a phone. */
class ClosedLoopUiIT extends InBrowser {

    private static final int DESK = 1440;
    private static final int PHONE = 390;
    private static final IsVisibleOptions PATIENTLY = new IsVisibleOptions().setTimeout(30_000);
    private static final ContainsTextOptions PATIENT_TEXT = new ContainsTextOptions().setTimeout(30_000);

    private final String marked = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void from_the_owners_call_to_the_closed_request() {
        String owner = anOwner();
        Page henry = signedIn("henry", "zh-CN", DESK);
        take(henry, owner);

        work("customer-service", PHONE, "答复业主 " + marked);
        work("engineering", DESK, "检查空调 " + marked);
        work("cleaning", DESK, "打扫客厅 " + marked);

        carryOut(henry, henry.locator(".act-CONFIRM"));
        carryOut(henry, henry.locator(".act-CLOSE"));
        assertThat(id(henry, "gate-title")).containsText("已关闭");
        assertThat(henry.locator(".act-CLOSE")).hasCount(0);
    }

    /** Refused, handed back, withdrawn too late, sent back, and opened again: it closes all the same, and never before. */
    @Test
    void what_goes_wrong_on_the_way_keeps_it_open() {
        String owner = anOwner();
        Page henry = signedIn("henry", "zh-CN", DESK);
        take(henry, owner);

        Page front = atTask("customer-service", PHONE, "答复业主 " + marked);
        act(front, "REFUSE");
        giveReason(front, "今日满档");
        assertThat(ofTask(henry, "答复业主")).containsText("今日满档", PATIENT_TEXT);
        carryOut(henry, ofTask(henry, "答复业主").locator(".act-ORDER_AGAIN"), "请改派当值同事");
        work("customer-service", PHONE, "答复业主 " + marked);

        Page engineer = atTask("engineering", DESK, "检查空调 " + marked);
        act(engineer, "ACCEPT");
        act(engineer, "START");
        act(engineer, "HAND_BACK");
        giveReason(engineer, "要等配件到货");
        assertThat(ofTask(henry, "检查空调")).containsText("要等配件到货", PATIENT_TEXT);
        carryOut(henry, ofTask(henry, "检查空调").locator(".act-ORDER_AGAIN"), "配件已到");
        work("engineering", DESK, "检查空调 " + marked);

        Page cleaner = atTask("cleaning", PHONE, "打扫客厅 " + marked);
        act(cleaner, "ACCEPT");
        act(cleaner, "START");
        assertThat(ofTask(henry, "打扫客厅")).containsText("正在处理", PATIENT_TEXT);
        carryOut(henry, ofTask(henry, "打扫客厅").locator(".act-ASK_WITHDRAWAL"), "业主想改期");
        assertThat(cleaner.locator(".act-REFUSE_WITHDRAWAL")).isVisible(PATIENTLY);
        cleaner.locator(".act-REFUSE_WITHDRAWAL").click();
        giveReason(cleaner, "已经打扫完了");
        feedBack(cleaner, "客厅已打扫");
        assertThat(ofTask(henry, "打扫客厅")).containsText("客厅已打扫", PATIENT_TEXT);

        carryOut(henry, ofTask(henry, "打扫客厅").locator(".act-SEND_BACK"), "窗台还有灰");
        assertThat(henry.locator(".act-CONFIRM")).hasCount(0);
        openTask(cleaner, "MINE", "打扫客厅 " + marked);
        assertThat(cleaner.locator("body")).containsText("窗台还有灰");
        act(cleaner, "START");
        feedBack(cleaner, "窗台已重新擦过");

        carryOut(henry, henry.locator(".act-CONFIRM"));
        carryOut(henry, henry.locator(".act-CLOSE"));
        assertThat(id(henry, "gate-title")).containsText("已关闭");

        carryOut(henry, henry.locator(".act-REOPEN"), "业主来电，空调又不制冷");
        assertThat(id(henry, "head")).containsText("重新打开");
        assertThat(henry.locator(".act-CLOSE")).hasCount(0);
        carryOut(henry, ofTask(henry, "检查空调").locator(".act-SEND_BACK"), "又不制冷了，请再看");
        Page again = signedIn("engineering", "zh-CN", DESK);
        openTask(again, "MINE", "检查空调 " + marked);
        act(again, "START");
        feedBack(again, "更换电容，制冷正常");
        carryOut(henry, henry.locator(".act-CONFIRM"));
        carryOut(henry, henry.locator(".act-CLOSE"));
        assertThat(id(henry, "gate-title")).containsText("已关闭");
    }

    private void take(Page henry, String owner) {
        henry.navigate(url("/intake.xhtml"));
        id(henry, "intake:who").pressSequentially(owner);
        henry.locator(".options button").first().click();
        id(henry, "intake:cat").fill("咨询");
        henry.locator(".tile")
                .filter(new Locator.FilterOptions().setHasText("咨询"))
                .first()
                .click();
        chooseTopic(henry);
        id(henry, "intake:question").fill("附近哪里可以办家宴？");
        Locator rows = henry.locator(".plan-row");
        rows.first().locator("input").first().fill("答复业主 " + marked);
        addTask(henry, 1, "engineering", "检查空调 " + marked);
        addTask(henry, 2, "cleaning", "打扫客厅 " + marked);
        id(henry, "intake:submit").click();
        henry.waitForURL("**/request.xhtml?**");
        assertThat(henry.locator(".gate-row")).hasCount(4);
    }

    private void addTask(Page henry, int place, String department, String title) {
        henry.locator("[id$=':add-task']").click();
        Locator row = henry.locator(".plan-row").nth(place);
        row.locator("select").first().selectOption(department(department));
        row.locator("input").first().fill(title);
    }

    private void work(String account, int width, String title) {
        Page page = atTask(account, width, title);
        act(page, "ACCEPT");
        act(page, "START");
        feedBack(page, "已办妥，请业主放心");
    }

    private Page atTask(String account, int width, String title) {
        Page page = signedIn(account, "zh-CN", width);
        openTask(page, "WAITING", title);
        return page;
    }

    /** Opens a task from the department's list, once it is there. */
    private void openTask(Page page, String tab, String title) {
        page.navigate(url("/tasks.xhtml?tab=" + tab));
        page.locator(".p-card")
                .filter(new Locator.FilterOptions().setHasText(title))
                .click();
    }

    private static void act(Page page, String action) {
        page.locator(".act-" + action).click();
    }

    private static void feedBack(Page page, String words) {
        assertThat(id(page, "feedback:words")).isVisible(PATIENTLY);
        id(page, "feedback:words").fill(words);
        if (id(page, "feedback:answer").isVisible()) {
            id(page, "feedback:answer").fill("会所可以承办");
        }
        id(page, "acts:feed-back").click();
        assertThat(id(page, "feedback:words")).hasCount(0);
    }

    private static void giveReason(Page page, String words) {
        id(page, "why-form:reasonWords").fill(words);
        id(page, "why-form:carry-out").click();
        assertThat(id(page, "why-form:reasonWords")).not().isVisible();
    }

    /** What the butler sees of a task at the closure gate. */
    private static Locator ofTask(Page henry, String title) {
        return henry.locator(".gate-row").filter(new Locator.FilterOptions().setHasText(title));
    }

    private static void carryOut(Page henry, Locator button) {
        carryOut(henry, button, null);
    }

    private static void carryOut(Page henry, Locator button, String reason) {
        assertThat(button).isVisible(PATIENTLY);
        button.click();
        if (reason != null) {
            id(henry, "act-form:reason").fill(reason);
        }
        id(henry, "act-form:carry-out").click();
        assertThat(button).hasCount(0);
    }

    private String department(String account) {
        return database()
                .texts(
                        "select cast(e.department_id as varchar) from employee e join account a on a.employee_id = e.id"
                                + " where a.username = ?",
                        account)
                .get(0);
    }
}

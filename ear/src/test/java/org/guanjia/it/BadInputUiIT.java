package org.guanjia.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a person reads where something is wrong, and that nothing typed is lost: only what no lower test can show. */
class BadInputUiIT extends InBrowser {

    private static final int DESK = 1440;
    private static final int PHONE = 390;
    private static final String WITHDRAW = ".act-ASK_WITHDRAWAL, .act-WITHDRAW";

    private static final String OFFER = ".note.draft";

    private final String typed = "业主说，请先打电话 " + UUID.randomUUID();

    @Test
    void everything_wrong_is_said_where_it_is_and_nothing_typed_is_lost() {
        String owner = anOwner();
        Page henry = signedIn("henry", "zh-CN", DESK);
        fillIn(henry, owner);

        bring(henry, "photo.png", "no picture at all");
        assertThat(field(henry, "intake:file")).containsText("只能上传");
        bring(henry, "photo.png", "");
        assertThat(field(henry, "intake:file")).containsText("文件是空的");

        Locator task = henry.locator(".plan-row").first();
        task.locator("input").first().fill("");
        id(henry, "intake:submit").click();
        assertThat(task).containsText("请填写");
        task.locator("input").first().fill("答复业主");
        task.locator("select")
                .first()
                .evaluate("menu => { menu.options[1].value = '%s'; menu.selectedIndex = 1; }"
                        .formatted(UUID.randomUUID()));
        id(henry, "intake:submit").click();
        assertThat(task).containsText("请从列表里选");
        task.locator("select").first().selectOption(new SelectOption().setIndex(2));
        assertThat(id(henry, "intake:words")).hasValue(typed);

        id(henry, "intake:submit").dblclick();
        henry.waitForURL("**/request.xhtml?**");
        assertThat(database().number("select count(*) from request where words = ?", typed))
                .isEqualTo(1);

        twoAtOnce(henry);
    }

    @Test
    void what_was_typed_is_offered_again_where_the_session_had_ended() {
        String owner = anOwner();
        Page henry = signedIn("henry", "zh-CN", DESK);
        fillIn(henry, owner);
        henry.waitForFunction("words => JSON.stringify(sessionStorage).includes(words)", typed);

        henry.context().clearCookies();
        id(henry, "intake:submit").click();
        assertThat(henry.locator("#signIn")).isVisible();
        signIn(henry, "henry");
        choose(henry, owner);
        henry.locator("[data-draft-restore]").click();

        assertThat(id(henry, "intake:words")).hasValue(typed);
        assertThat(database().number("select count(*) from request where words = ?", typed))
                .isZero();
    }

    @Test
    void what_was_typed_is_offered_on_another_device_until_the_act_is_done() {
        String owner = anOwner();
        Page lobby = signedIn("henry", "zh-CN", DESK);
        fillIn(lobby, owner);
        keptAtTheServer(typed);
        lobby.context().close();

        Page rounds = signedIn("henry", "zh-CN", PHONE);
        choose(rounds, owner);
        assertThat(rounds.locator(OFFER)).containsText("前写的");
        assertThat(rounds.locator(OFFER)).not().containsText("有了变化");
        rounds.locator("[data-draft-restore]").click();
        assertThat(id(rounds, "intake:words")).hasValue(typed);
        assertThat(id(rounds, "intake:question")).hasValue("附近哪里可以办家宴？");
        chooseTopic(rounds);
        id(rounds, "intake:submit-only").click();
        rounds.waitForURL("**/request.xhtml?**");

        choose(rounds, owner);
        assertThat(id(rounds, "intake:words")).hasValue("");
        assertThat(rounds.locator(OFFER)).hasCount(0);
        assertThat(database().number("select count(*) from draft where content like ?", "%" + typed + "%"))
                .isZero();
    }

    @Test
    void a_reason_is_offered_for_its_own_act_alone_and_says_where_the_thing_changed() {
        String owner = anOwner();
        String reason = "业主改主意了 " + typed;
        Page henry = signedIn("henry", "zh-CN", DESK);
        fillIn(henry, owner);
        id(henry, "intake:submit").click();
        henry.waitForURL("**/request.xhtml?**");
        chooseToWithdraw(henry, reason);
        keptAtTheServer(reason);
        String address = henry.url();
        henry.context().close();

        Page again = signedIn("henry", "zh-CN", DESK);
        again.navigate(address);
        again.locator(".act-REMIND").first().click();
        assertThat(again.locator(OFFER)).hasCount(0);
        id(again, "act-form:carry-out").click();
        assertThat(id(again, "act")).isHidden();
        again.locator(WITHDRAW).first().click();
        assertThat(again.locator(OFFER)).containsText("有了变化");
        again.locator("[data-draft-discard]").click();

        again.reload();
        again.locator(WITHDRAW).first().click();
        assertThat(id(again, "act-form:reason")).hasValue("");
        assertThat(again.locator(OFFER)).hasCount(0);
    }

    @Test
    void a_button_that_is_drawn_anew_under_the_finger_does_what_it_says() {
        Page henry = signedIn("henry", "zh-CN", DESK);
        fillIn(henry, anOwner());
        id(henry, "intake:submit").click();
        henry.waitForURL("**/request.xhtml?**");
        Locator withdraw = henry.locator(WITHDRAW).first();
        withdraw.hover();

        henry.mouse().down();
        withdraw.evaluate("async button => { while (button.isConnected) await guanjiaRefresh(); }");
        henry.mouse().up();

        assertThat(id(henry, "act-form:reason")).isVisible();
    }

    @Test
    void a_note_half_written_stays_where_somebody_else_changes_the_request() {
        String owner = anOwner();
        Page henry = signedIn("henry", "zh-CN", DESK);
        fillIn(henry, owner);
        id(henry, "intake:submit-only").click();
        henry.waitForURL("**/request.xhtml?**");
        id(henry, "note-form:note").fill(typed);
        henry.locator("h1").click();

        Page manager = signedIn("manager", "zh-CN", DESK);
        manager.navigate(henry.url());
        manager.locator(".act-CANCEL").click();
        id(manager, "act-form:reason").fill("业主改主意了");
        id(manager, "act-form:carry-out").click();

        assertThat(henry.locator(".act-CANCEL")).hasCount(0);
        assertThat(id(henry, "note-form:note")).hasValue(typed);
    }

    @Test
    void the_server_keeps_what_was_typed_where_the_person_signs_out() {
        String owner = anOwner();
        Page henry = signedIn("henry", "zh-CN", DESK);
        fillIn(henry, owner);
        henry.locator("details:has([id='reader:signOut']) summary").click();
        id(henry, "reader:signOut").click();
        assertThat(henry.locator("#signIn")).isVisible();
        assertThat((String) henry.evaluate("JSON.stringify(sessionStorage)")).doesNotContain(typed);

        signIn(henry, "henry");
        choose(henry, owner);
        henry.locator("[data-draft-restore]").click();
        assertThat(id(henry, "intake:words")).hasValue(typed);
    }

    private void keptAtTheServer(String words) {
        await().until(
                        () -> database().number("select count(*) from draft where content like ?", "%" + words + "%"),
                        kept -> kept == 1);
    }

    @Test
    void an_export_of_what_the_list_does_not_know_is_no_file_but_the_list_that_says_so() {
        Page henry = signedIn("henry", "zh-CN", DESK);

        henry.navigate(url("/requests/export?format=CSV&status=NONSENSE"));

        assertThat(henry).hasURL(Pattern.compile(".*/requests\\.xhtml\\?status=NONSENSE"));
        assertThat(henry.locator("#main")).containsText("NONSENSE");
    }

    /** The second reads what changed and keeps the words; and a task that was made up is not there. */
    private void twoAtOnce(Page henry) {
        Page manager = signedIn("manager", "zh-CN", DESK);
        manager.navigate(henry.url());
        assertThat(manager.locator(".act-REMIND").first()).isVisible();
        manager.evaluate(
                "task => guanjiaAct([{name: 'act', value: 'REMIND'}, {name: 'on', value: task}])",
                UUID.randomUUID().toString());
        assertThat(id(manager, "messages")).containsText("没有这一项");

        chooseToWithdraw(manager, "业主不在家");
        chooseToWithdraw(henry, "业主改主意了");
        id(henry, "act-form:carry-out").click();
        assertThat(henry.locator(WITHDRAW)).hasCount(0);
        id(manager, "act-form:carry-out").click();
        assertThat(id(manager, "messages")).containsText("您打开之后，别人改动了这一项");
        assertThat(id(manager, "act-form:reason")).hasValue("业主不在家");
    }

    private void fillIn(Page page, String owner) {
        choose(page, owner);
        chooseTopic(page);
        id(page, "intake:question").fill("附近哪里可以办家宴？");
        id(page, "intake:words").fill(typed);
    }

    /** Whom it is for, and what: the fields come with it. */
    private void choose(Page page, String owner) {
        page.navigate(url("/intake.xhtml"));
        id(page, "intake:who").pressSequentially(owner);
        page.locator(".options button").first().click();
        id(page, "intake:cat").fill("咨询");
        page.locator(".tile")
                .filter(new Locator.FilterOptions().setHasText("咨询"))
                .first()
                .click();
    }

    private static void bring(Page page, String name, String content) {
        id(page, "intake:file")
                .setInputFiles(new FilePayload(name, "image/png", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static void chooseToWithdraw(Page page, String reason) {
        page.locator(WITHDRAW).first().click();
        id(page, "act-form:reason").fill(reason);
    }

    /** The whole field that an input stands in, with its message. */
    private static Locator field(Page page, String inputId) {
        return page.locator(".field").filter(new Locator.FilterOptions().setHas(id(page, inputId)));
    }
}

package org.guanjia.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which post serves which homes, where there is a gap, and what is too much for one post: S01, S02. */
class CoverageUiIT extends InBrowser {

    private static final int DESK = 1440;
    private static final String UNCOVERED = ".figure.late:has-text('没有管家岗')";
    private static final String VILLAS_OF_HENRY =
            "select count(*) from post_unit u join butler_post b on b.id = u.post_id"
                    + " where b.english_name = 'Henry' and u.estate_id = (select id from estate where code = 'X')";

    @BeforeEach
    void theDemonstrationHasItsPosts() {
        anOwner();
    }

    @Test
    void a_gap_is_told_loudly_and_closed_on_the_page() {
        Page manager = signedIn("manager", "zh-CN", DESK);
        manager.navigate(url("/posts.xhtml"));
        Locator gap = manager.locator(".findings .gap:has-text('汀阁 8 幢')");
        assertThat(gap).containsText("户没有管家岗");
        assertThat(manager.locator(UNCOVERED)).hasCount(1);
        assertThat(manager.locator("li.unit.uncovered").first()).containsText("无岗");

        gap.locator("button").click();
        assertThat(manager.locator("#homes input[type=checkbox]:not(:checked)")).hasCount(0);
        id(manager, "homes-form:save").click();
        assertThat(field(manager, "管家岗")).containsText("请填写");
        choose(manager, "Arthur");
        id(manager, "homes-form:save").click();

        assertThat(gap).hasCount(0);
        assertThat(manager.locator("li.unit.uncovered")).hasCount(0);
        assertThat(manager.locator(UNCOVERED)).hasCount(0);
        assertThat(row(manager, "Arthur")).containsText("44");

        manager.locator(".findings button.act-DESK").click();
        assertThat(id(manager, "desk-form:lobbyBuildingId_label")).hasText("汀阁 8 幢");
        id(manager, "desk-form:save").click();
        assertThat(row(manager, "Arthur")).containsText("合规");
    }

    @Test
    void a_ninth_villa_is_refused_and_a_home_goes_to_another_post_with_its_reason() {
        Page manager = signedIn("manager", "en", DESK);
        manager.navigate(url("/posts.xhtml"));
        row(manager, "Claire").locator(".act-MOVE").click();
        Locator villas = manager.locator("#homes input[type=checkbox]");
        assertThat(villas).hasCount(7);
        villas.nth(0).check();
        villas.nth(1).check();
        choose(manager, "Henry");
        id(manager, "homes-form:save").click();
        assertThat(field(manager, "Reason")).containsText("Please fill in");
        id(manager, "homes-form:reason").fill("next door to the other villas of Henry");
        id(manager, "homes-form:save").click();
        assertThat(field(manager, "Post")).containsText("Henry would serve 9 homes");
        assertThat(id(manager, "homes-form:reason")).hasValue("next door to the other villas of Henry");

        villas.nth(1).uncheck();
        id(manager, "homes-form:save").click();
        assertThat(row(manager, "Henry").locator("td.num")).hasText("8 homes");
        assertThat(manager.locator("#moves tbody tr").first()).containsText("Claire → Henry");
        assertThat(manager.locator("#moves tbody tr").first()).containsText("next door to the other villas of Henry");
        org.assertj.core.api.Assertions.assertThat(database().number(VILLAS_OF_HENRY))
                .isEqualTo(8);
    }

    @Test
    void a_post_is_set_up_and_says_that_it_serves_nobody_yet() {
        Page manager = signedIn("manager", "en", DESK);
        manager.navigate(url("/posts.xhtml"));
        manager.locator(".act-ADD").click();
        id(manager, "post-form:englishName").fill("henry 2");
        id(manager, "post-form:phone").fill("19900000199");
        id(manager, "post-form:save").click();
        assertThat(field(manager, "English name")).containsText("not in the right form");
        id(manager, "post-form:englishName").fill("Henry");
        id(manager, "post-form:save").click();
        assertThat(field(manager, "English name")).containsText("already has a post Henry");
        assertThat(id(manager, "post-form:phone")).hasValue("19900000199");
        id(manager, "post-form:englishName").fill("Rosa");
        id(manager, "post-form:save").click();

        assertThat(row(manager, "Rosa")).containsText("Vacant now");
        assertThat(row(manager, "Rosa")).containsText("Serves no homes yet");
        assertThat(manager.locator(".findings li:has-text('Rosa')")).hasCount(1);
    }

    @Test
    void an_administrator_changes_a_limit_and_a_butler_reads_it() {
        Page admin = signedIn("admin", "en", DESK);
        admin.navigate(url("/posts.xhtml"));
        rule(admin, "Multi-storey").locator("button").click();
        id(admin, "rule-form:atLeast").fill("3");
        id(admin, "rule-form:atMost").fill("2");
        id(admin, "rule-form:save").click();
        assertThat(field(admin, "At most")).containsText("no less than the least, 3");
        id(admin, "rule-form:atLeast").fill("1");
        id(admin, "rule-form:save").click();
        assertThat(rule(admin, "Multi-storey")).containsText("1 to 2 buildings");

        Page henry = signedIn("henry", "zh-CN", DESK);
        henry.navigate(url("/posts.xhtml"));
        assertThat(rule(henry, "多层")).containsText("1 至 2 幢楼");
        assertThat(henry.locator("#main button[data-act]")).hasCount(0);
    }

    private static Locator row(Page page, String post) {
        return page.locator("#posts tbody tr:has(td a:text-is('" + post + "'))");
    }

    private static Locator rule(Page page, String format) {
        return page.locator("#rules tbody tr:has(td b:text-is('" + format + "'))");
    }

    /** The field with this label in the dialog that is open. */
    private static Locator field(Page page, String label) {
        return page.locator(".ui-dialog:visible .field:has(label:has-text('" + label + "'))");
    }

    /** By the list's keys: an open list closes where the page moves below it, and takes no click then. */
    private static void choose(Page page, String post) {
        Locator chosen = id(page, "homes-form:postId_label");
        for (int i = 0; i < 20 && !chosen.innerText().startsWith(post); i++) {
            chosen.press("ArrowDown");
        }
        assertThat(chosen).containsText(post);
    }
}

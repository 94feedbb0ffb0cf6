package org.guanjia.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes the pictures of the README anew. Only when asked, so that a run of the tests changes no file of the project. */
@EnabledIfSystemProperty(named = "guanjia.it.screenshots", matches = "true")
class ScreenshotsUiIT extends InBrowser {

    private static final Path PICTURES = ServerBase.PROJECT.resolve("docs/screenshots");

    @BeforeAll
    static void theDemonstrationIsLoaded() {
        await().atMost(Duration.ofMinutes(10))
                .until(() ->
                        BrowserServer.server().database().number("select count(*) from request where status = 'CLOSED'")
                                > 50);
    }

    @ParameterizedTest
    @CsvSource({
        "desk, henry, zh-CN, /desk.xhtml, 1440",
        "desk-en, grace, en, /desk.xhtml, 1440",
        "requests, henry, zh-CN, /requests.xhtml, 1440",
        "intake, henry, zh-CN, /intake.xhtml, 1440",
        "promises, henry, zh-CN, /promises.xhtml, 1440",
        "posts, manager, zh-CN, /posts.xhtml, 1440",
        "ladders, admin, zh-CN, /ladders.xhtml, 1440",
        "board, engineering-head, zh-CN, /board.xhtml, 1440",
        "tasks, engineering, zh-CN, /tasks.xhtml, 390",
        "delivery, operator, zh-CN, /delivery.xhtml, 1440",
        "catalogue, admin, zh-CN, /catalogue.xhtml, 1440",
        "departments, admin, zh-CN, /departments.xhtml, 1440",
        "accounts, admin, zh-CN, /accounts.xhtml, 1440",
        "estates, admin, zh-CN, /estates.xhtml, 1440",
        "holidays, admin, zh-CN, /holidays.xhtml?year=2026, 1440",
        "reasons, admin, zh-CN, /reasons.xhtml, 1440",
        "service, admin, zh-CN, /service.xhtml?id=01980000-0000-7000-8000-000000000401, 1440",
        "form, admin, zh-CN, /form.xhtml?key=repair.leak, 1440"
    })
    void of_a_page(String name, String account, String language, String path, int width) {
        Page page = signedIn(account, language, width);
        page.navigate(url(path));
        picture(page, name);
    }

    @ParameterizedTest
    @CsvSource({
        "request, IN_SERVICE, henry, zh-CN, light, 1440",
        "request-closed, CLOSED, henry, zh-CN, light, 1440",
        "request-en-dark, CONFIRMED, grace, en, dark, 1440",
        "request-phone, FED_BACK, henry, zh-CN, light, 390"
    })
    void of_a_request(String name, String status, String account, String language, String theme, int width) {
        String id = database()
                .texts(
                        "select cast(r.id as varchar) from request r"
                                + " join butler_post b on b.id = r.post_id"
                                + " where lower(b.english_name) = ? and r.status = ? order by r.submitted_at",
                        account,
                        status)
                .get(0);
        Page page = signedIn(account, language, width);
        inTheme(page, theme);
        page.navigate(url("/request.xhtml?id=" + id));
        picture(page, name);
    }

    @Test
    void of_the_sign_in() {
        Page page = window("zh-CN", 1440);
        page.navigate(url("/"));
        picture(page, "sign-in");
    }

    @Test
    void of_a_task_on_the_phone_and_its_paper() {
        Page page = signedIn("engineering", "zh-CN", 390);
        page.navigate(url("/tasks.xhtml?tab=DOING"));
        page.locator(".p-card").first().click();
        page.waitForURL("**/task.xhtml?**");
        picture(page, "task");
        page.setViewportSize(900, 1270);
        page.navigate(page.url().replace("/task.xhtml", "/workorder.xhtml"));
        picture(page, "work-order");
    }

    @Test
    void of_a_post_that_changes_hands() {
        String post = database()
                .texts("select cast(id as varchar) from butler_post where english_name = 'Claire'")
                .get(0);
        Page manager = signedIn("manager", "zh-CN", 1440);
        manager.navigate(url("/post.xhtml?id=" + post));
        manager.locator("button.act-HAND_OVER").click();
        id(manager, "seat-form:incomingId_label").click();
        manager.locator("[id='seat-form:incomingId_panel'] li:has-text('田蓁')").click();
        id(manager, "seat-form:save").click();
        assertThat(manager.locator("#page")).containsText("贺凝 → 田蓁");
        manager.waitForTimeout(6000); // what is said in passing is gone
        picture(manager, "post");
        Page claire = signedIn("claire", "zh-CN", 1440);
        claire.locator("a:has-text('贺凝 → 田蓁')").click();
        claire.locator("button.act-HAND").first().click();
        assertThat(claire.locator("#matters")).containsText("待接收");
        picture(claire, "handover");
    }

    private static void picture(Page page, String name) {
        assertThat(page.locator("body")).not().containsText("???");
        page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}

package org.guanjia.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** What browser tests share: people with a window of their own each, on the demonstration estate. */
@ExtendWith(BrowserServer.class)
public abstract class InBrowser {

    /** Of every demonstration account. */
    protected static final String PASSWORD = "guanjia-demo";

    private static final int DESKTOP_HEIGHT = 1000;

    private final List<BrowserContext> windows = new ArrayList<>();
    private final List<String> violations = new CopyOnWriteArrayList<>();

    /**
     * A fresh window, with cookies of its own.
     *
     * @param language as the browser asks for it, {@code zh-CN} or {@code en}
     * @param width in CSS pixels, 390 for a phone
     */
    protected Page window(String language, int width) {
        BrowserContext window = BrowserServer.browser()
                .newContext(new NewContextOptions()
                        .setLocale(language)
                        .setTimezoneId("Asia/Shanghai")
                        .setHasTouch(width < 600)
                        .setViewportSize(width, DESKTOP_HEIGHT));
        windows.add(window);
        window.onConsoleMessage(this::hear);
        return window.newPage();
    }

    /** A browser says on its console what the content security policy made it refuse. */
    private void hear(ConsoleMessage message) {
        if (message.text().contains("Content Security Policy")) {
            violations.add(message.page().url() + ": " + message.text());
        }
    }

    /** Signs this person in and answers their window, at the page they land on. */
    protected Page signedIn(String username, String language, int width) {
        Page page = window(language, width);
        signIn(page, username);
        inLanguage(page, language);
        return page;
    }

    /** Lets the page speak this language, whatever the person chose before. */
    protected static void inLanguage(Page page, String language) {
        if (!language.equals(page.locator("html").getAttribute("lang"))) {
            String choice = "button[lang='" + language + "']";
            page.locator("details:has(" + choice + ") summary").click();
            page.locator(choice).click();
            page.waitForSelector("html[lang='" + language + "']");
        }
    }

    /** Draws the page in this theme, {@code light} or {@code dark}, whatever the person chose before. */
    protected static void inTheme(Page page, String theme) {
        if (!theme.equals(page.locator("html").getAttribute("data-theme"))) {
            page.locator("button[id$='theme']").click();
            page.waitForSelector("html[data-theme='" + theme + "']");
        }
    }

    /** Signs this person in at this window. */
    protected void signIn(Page page, String username) {
        page.navigate(url("/"));
        page.fill("#username", username);
        page.fill("#password", PASSWORD);
        page.click("#signIn");
        page.waitForLoadState();
        assertThat(page.locator("#signIn")).hasCount(0);
    }

    /** An address of the application. */
    protected String url(String path) {
        return BrowserServer.server().url(path).toString();
    }

    /** The database of the server that the browser talks to. */
    protected Database database() {
        return BrowserServer.server().database();
    }

    /** Answers what an inquiry is about, by the list's key: an open list closes where the page moves below it, and takes no click then. */
    protected static void chooseTopic(Page page) {
        id(page, "intake:topic_label").press("ArrowDown");
        assertThat(id(page, "intake:topic_label")).not().hasText("请选择");
    }

    /** Chooses from a list of names. */
    protected static void pick(Page page, String field, String name) {
        Locator label = id(page, field + "_label");
        label.click();
        // what is pressed while the list still unfolds is not taken
        assertThat(label).hasAttribute("aria-expanded", "true");
        page.locator("[id='" + field + "_panel'] li:has-text('" + name + "')").click();
        assertThat(label).hasText(name);
    }

    /** What the page calls by this id. */
    protected static Locator id(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }

    /** The family name of an owner whom Henry's post serves; waits until the demonstration has them. */
    protected String anOwner() {
        return await().atMost(Duration.ofMinutes(3))
                .until(
                        () -> database()
                                .texts("select o.family_name from person o"
                                        + " join household h on h.id = o.household_id"
                                        + " join post_unit u on u.unit_id = h.unit_id"
                                        + " join butler_post b on b.id = u.post_id"
                                        + " where b.english_name = 'Henry' order by o.family_name"),
                        owners -> !owners.isEmpty())
                .get(0);
    }

    @AfterEach
    void closeWindows() {
        windows.forEach(BrowserContext::close);
        windows.clear();
        assertEquals(List.of(), violations, "what the content security policy forbids, a page of ours tried");
    }
}

package org.guanjia.cluster;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.guanjia.it.Chromium;
import org.guanjia.it.Database;
import org.guanjia.it.TestEstate;

/**
 * A butler at a browser, signed in once, who takes a call and writes down half of it; the node that they work at ends; they
 * write down the rest and send it, at the next node and without knowing of it.
 */
final class Caller implements AutoCloseable {

    private static final String SESSION = "GUANJIA_SESSION";
    private static final String OWNER = "王薇";
    private static final double PATIENCE_MILLIS = 30_000;

    private final Scene scene;
    private final TestEstate estate;
    private final BrowserContext window;
    private final Page page;
    private final List<String> sent = new ArrayList<>();
    private String marked;

    Caller(Chromium chromium, Scene scene, TestEstate estate) {
        this.scene = scene;
        this.estate = estate;
        moveIn(scene.database());
        window = chromium.browser().newContext(new NewContextOptions().setLocale("zh-CN"));
        window.setDefaultTimeout(PATIENCE_MILLIS);
        page = window.newPage();
        page.navigate(scene.url("/").toString());
        page.fill("#username", estate.butler());
        page.fill("#password", TestEstate.PASSWORD);
        page.click("#signIn");
        page.waitForURL("**/desk.xhtml*");
    }

    /** The estate has a home, and nobody in it yet who could call. */
    private void moveIn(Database database) {
        UUID household = UUID.randomUUID();
        database.update(
                "insert into household (id, version, estate_id, unit_id, move_in, move_out) values (?, 0, ?, ?, ?, ?)",
                household,
                estate.id(),
                estate.unit(),
                LocalDate.of(2022, 1, 1),
                LocalDate.of(9999, 12, 31));
        database.update(
                "insert into person (id, household_id, position, family_name, given_name, latin_family_name,"
                        + " latin_given_name, role, languages) values (?, ?, 0, '王', '薇', 'Wang', 'Wei', 'OWNER', 'CHINESE')",
                UUID.randomUUID(),
                household);
        database.update(
                "insert into finder_token (household_id, token, estate_id) values (?, ?, ?)",
                household,
                OWNER.getBytes(StandardCharsets.UTF_8),
                estate.id());
    }

    /** The place of the node that serves them now, as the balancer writes it behind the session's id. */
    int node() {
        return window.cookies().stream()
                .filter(cookie -> SESSION.equals(cookie.name))
                .map(cookie -> cookie.value.replaceFirst(".*\\.node-", ""))
                .mapToInt(number -> Integer.parseInt(number) - 1)
                .findFirst()
                .orElseThrow();
    }

    /** Who calls, what for, and the first of what they say: four steps that the page has answered. */
    void begin() {
        marked = UUID.randomUUID().toString().substring(0, 8);
        page.navigate(scene.url("/intake.xhtml").toString());
        id("intake:who").pressSequentially(OWNER);
        page.locator(".options button").first().click();
        id("intake:cat").fill("咨询");
        page.locator(".tile")
                .filter(new Locator.FilterOptions().setHasText("咨询"))
                .first()
                .click();
        id("intake:subject").fill("家宴 " + marked);
        id("intake:topic").click();
        page.locator("li.ui-selectonemenu-item:visible")
                .filter(new Locator.FilterOptions().setHasText("城市生活"))
                .click();
        id("intake:question").fill("附近哪里可以办家宴？");
        page.locator("[id$=':add-task']").click();
        page.locator(".plan-row").nth(1).waitFor();
    }

    /** The rest of it, with a step that the page has to answer, and off it goes. */
    void finish() {
        id("intake:words").fill("二十位客人 " + marked);
        page.locator("[id$=':add-task']").click();
        page.locator(".plan-row").nth(2).waitFor();
        id("intake:submit-only").click();
        page.waitForURL("**/request.xhtml?**");
        sent.add(marked);
    }

    /** The requests of theirs that the database has. */
    List<UUID> requests() {
        return scene.database().texts("select cast(id as varchar) from request where subject like '家宴 %'").stream()
                .map(UUID::fromString)
                .toList();
    }

    /** How many of what they sent are not there, once and with every word. */
    long lost() {
        return sent.stream().filter(mark -> !isThere(mark)).count();
    }

    private boolean isThere(String mark) {
        return scene.database()
                        .number(
                                "select count(*) from request where subject = ? and words = ?"
                                        + " and answers ->> 'question' = '附近哪里可以办家宴？' and answers ->> 'topic' is not null",
                                "家宴 " + mark,
                                "二十位客人 " + mark)
                == 1;
    }

    private Locator id(String id) {
        return page.locator("[id='" + id + "']");
    }

    @Override
    public void close() {
        window.close();
    }
}

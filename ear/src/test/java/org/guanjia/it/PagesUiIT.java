package org.guanjia.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page in both languages and both themes: complete in words, within the content security policy, open to everybody. */
class PagesUiIT extends InBrowser {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    @BeforeAll
    static void theDemonstrationHasItsRequests() {
        await().atMost(Duration.ofMinutes(3))
                .until(() -> BrowserServer.server().database().number("select count(*) from work_order") > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "henry, zh-CN, light, 1440",
        "henry, en, dark, 1440",
        "henry, en, light, 390",
        "manager, zh-CN, dark, 1440",
        "engineering, zh-CN, light, 390",
        "engineering, en, dark, 390",
        "engineering-head, zh-CN, dark, 1440",
        "engineering-head, en, light, 1440",
        "operator, zh-CN, light, 1440",
        "operator, en, dark, 1440",
        "admin, zh-CN, dark, 1440",
        "admin, en, light, 1440"
    })
    void is_complete_and_open_to_everybody(String account, String language, String theme, int width) {
        Page page = window(language, width);
        List<String> told = new ArrayList<>();
        page.onConsoleMessage(message -> {
            // what the content security policy stops is an error there
            if (message.type().equals("error")) {
                told.add(message.text());
            }
        });
        page.onPageError(told::add);
        signIn(page, account);
        inLanguage(page, language);
        inTheme(page, theme);
        List<String> problems = new ArrayList<>();
        for (String path : pagesOf(account)) {
            page.navigate(url(path));
            if (!page.url().endsWith(path)) {
                problems.add(path + " leads to " + page.url());
            }
            if (!language.equals(page.locator("html").getAttribute("lang"))) {
                problems.add(path + " speaks another language");
            }
            if (page.locator("body").innerText().contains("???")) {
                problems.add(path + " shows a key");
            }
            told.stream().map(text -> path + " says: " + text).forEach(problems::add);
            told.clear();
            new AxeBuilder(page)
                    .setLegacyMode(true).analyze().getViolations().stream()
                            .filter(rule -> GRAVE.contains(rule.getImpact()))
                            .map(rule -> path + " " + rule.getId() + " "
                                    + rule.getNodes().get(0).getHtml())
                            .forEach(problems::add);
        }

        assertThat(problems).isEmpty();
    }

    private List<String> pagesOf(String account) {
        return switch (account) {
            case "manager" ->
                ofTheLine(
                        "/satisfaction.xhtml",
                        "/satisfaction.xhtml?by=SERVICE",
                        "/competence.xhtml",
                        "/employee.xhtml?id=" + appraised());
            case "henry" -> ofTheLine("/duties.xhtml");
            case "engineering" -> List.of("/tasks.xhtml", "/task.xhtml?id=" + anyWorkOrder(), "/employee.xhtml");
            case "engineering-head" ->
                List.of("/board.xhtml", "/workorder.xhtml?id=" + anyWorkOrder(), "/competence.xhtml?due=1");
            case "operator" -> List.of("/delivery.xhtml");
            default ->
                List.of(
                        "/catalogue.xhtml",
                        "/estates.xhtml",
                        "/departments.xhtml",
                        "/duty.xhtml?department=" + any("department"),
                        "/duty.xhtml?department=" + anyDepartmentWithHours(),
                        "/holidays.xhtml",
                        "/holidays.xhtml?year=2026",
                        "/ladders.xhtml",
                        "/reasons.xhtml",
                        "/accounts.xhtml",
                        "/posts.xhtml",
                        "/roster.xhtml?month=" + Arguments.MONTH,
                        "/budget.xhtml",
                        "/competence.xhtml",
                        "/delivery.xhtml");
        };
    }

    private List<String> ofTheLine(String... further) {
        return Stream.concat(
                        Stream.of(further),
                        Stream.of(
                                "/desk.xhtml",
                                "/posts.xhtml",
                                "/roster.xhtml?month=" + Arguments.MONTH,
                                "/promises.xhtml",
                                "/promises.xhtml?show=ALL&whose=EVERYBODY",
                                "/requests.xhtml",
                                "/intake.xhtml",
                                "/request.xhtml?id=" + any("request"),
                                "/household.xhtml?id=" + any("household"),
                                "/post.xhtml?id=" + any("butler_post") + "&at=2026-01-15T10:00",
                                "/handover.xhtml?id=" + anyHandover(),
                                "/password.xhtml"))
                .toList();
    }

    private String any(String table) {
        return database()
                .texts("select cast(id as varchar) from " + table + " order by id")
                .get(0);
    }

    /** One in which the post is handed over to whoever manages the estate; the demonstration has none. */
    private String anyHandover() {
        if (database().number("select count(*) from post_handover where reason = 'PagesUiIT'") == 0) {
            database()
                    .update(
                            "insert into post_handover (id, estate_id, post_id, kind, outgoing_id, incoming_id, takes_from,"
                                    + " state, under_way_for, reason, opened_by_name, opened_at, version)"
                                    + " select e.id, p.estate_id, p.id, 'WARM', e.id, m.employee_id, current_timestamp, 'UNDER_WAY',"
                                    + " p.id, 'PagesUiIT', 'x', current_timestamp, 0 from butler_post p"
                                    + " join account a on a.username = 'henry' join employee e on e.id = a.employee_id"
                                    + " join account m on m.username = 'manager' where p.english_name = 'Henry'");
        }
        return database()
                .texts("select cast(id as varchar) from post_handover where reason = 'PagesUiIT'")
                .get(0);
    }

    private String appraised() {
        return database()
                .texts("select cast(employee_id as varchar) from quality_mark order by employee_id")
                .get(0);
    }

    private String anyDepartmentWithHours() {
        return database()
                .texts("select cast(department_id as varchar) from duty_change order by department_id")
                .get(0);
    }

    private String anyWorkOrder() {
        return database()
                .texts("select cast(w.id as varchar) from work_order w join department d on d.id = w.department_id"
                        + " where d.kind = 'ENGINEERING' order by w.id")
                .get(0);
    }
}

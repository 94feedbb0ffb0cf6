package org.guanjia.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The page of a home, from the request to everything since its people moved in: S17, S18, S42. */
class HouseholdUiIT extends InBrowser {

    private static final int DESK = 1440;

    @Test
    void a_butler_sees_all_that_was_done_for_a_home_and_why_its_number_was_looked_at() {
        String request = aRequest();
        Page henry = signedIn("henry", "en", DESK);
        henry.navigate(url("/request.xhtml?id=" + request));
        String number = henry.locator(".crumbs [aria-current]").textContent();
        henry.locator(".owner a").click();

        assertThat(timeline(henry)).containsText(number);
        assertThat(henry.locator("ul.budget")).isVisible();
        henry.locator("#people button.link").first().click();
        assertThat(id(henry, "reveal-form:why")).isFocused();
        henry.locator("[id='reveal-form:do-reveal']").click();
        assertThat(henry.locator("#reveal .field .ui-message")).isVisible();
        id(henry, "reveal-form:why").fill("Back to the caller");
        henry.locator("[id='reveal-form:do-reveal']").click();
        assertThat(timeline(henry).locator(".event").first()).containsText("Back to the caller");

        henry.locator(".seg:text-is('Requests')").click();
        assertThat(timeline(henry)).containsText(number);
        assertThat(timeline(henry)).not().containsText("Back to the caller");
        henry.locator(".seg:text-is('File')").click();
        assertThat(timeline(henry).locator(".event").first()).containsText("Back to the caller");
        assertThat(timeline(henry).locator(".event").last()).containsText("they moved in on");
    }

    private String aRequest() {
        return await().atMost(Duration.ofMinutes(3))
                .until(
                        () -> database()
                                .texts(
                                        "select cast(r.id as varchar) from request r join butler_post b on b.id = r.post_id"
                                                + " join household h on h.unit_id = r.unit_id and h.move_out = date '9999-12-31'"
                                                + " where b.english_name = 'Henry' and r.status = 'IN_SERVICE' order by r.number"),
                        requests -> !requests.isEmpty())
                .get(0);
    }

    private static Locator timeline(Page page) {
        return page.locator("ol.timeline");
    }
}

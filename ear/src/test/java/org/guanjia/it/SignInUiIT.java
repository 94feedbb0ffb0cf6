package org.guanjia.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The door, as people see it. */
@Order(1)
class SignInUiIT extends InBrowser {

    @BeforeAll
    static void theDemonstrationHasItsAccounts() {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> BrowserServer.server()
                                .database()
                                .number("select count(*) from account where username = 'henry'")
                        == 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void the_butler_signs_in_and_no_key_shows(String language) {
        Page page = signedIn("henry", language, 1440);

        assertThat(page.locator("#password")).hasCount(0);
        assertThat(page.locator("body")).not().containsText("???");
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void a_wrong_password_is_said_in_words_at_the_field(int width) {
        Page page = window("zh-CN", width);
        page.navigate(url("/"));
        page.fill("#username", "henry");
        page.fill("#password", "wrong");
        page.click("#signIn");

        assertThat(page.locator("#refused")).not().isEmpty();
    }
}

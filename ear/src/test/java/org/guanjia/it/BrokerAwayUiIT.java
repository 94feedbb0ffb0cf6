package org.guanjia.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * While the broker is away, who orders and who answers is told that it takes longer, without loading their page anew, and what
 * balances load is told that the node is not ready.
 */
@Tag("long")
class BrokerAwayUiIT extends InBrowser {

    /** Where nothing is to be sent the relay knocks every ten seconds, and screens look at least as often. */
    private static final Duration NOTICED_WITHIN = Duration.ofSeconds(90);

    @Test
    void screens_and_readiness_say_so_until_it_is_back() {
        ServerProcess server = BrowserServer.server();
        Page henry = signedIn("henry", "zh-CN", 1440);
        Page engineer = signedIn("engineering", "en", 390);
        assertThat(notice(henry)).hasCount(0);
        assertThat(notice(engineer)).hasCount(0);

        server.cli(ReadinessIT.BROKER + ":stop");
        try {
            says(henry, "派单与反馈暂时送不出去");
            says(engineer, "orders and feedback wait to be delivered");
            assertThat(server.ready()).startsWith("503").contains("\"name\":\"guanjia-database\",\"status\":\"UP\"");
        } finally {
            server.cli(ReadinessIT.BROKER + ":start");
        }

        saysNothing(henry);
        saysNothing(engineer);
        assertThat(server.ready()).startsWith("200");
    }

    private static void says(Page page, String words) {
        assertThat(notice(page)).containsText(words, new ContainsTextOptions().setTimeout(NOTICED_WITHIN.toMillis()));
    }

    private static void saysNothing(Page page) {
        assertThat(notice(page)).hasCount(0, new HasCountOptions().setTimeout(NOTICED_WITHIN.toMillis()));
    }

    private static Locator notice(Page page) {
        return page.locator(".sending .note");
    }
}

package org.guanjia.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Forms of an administrator that no page of ours makes, at a server of their own: what they change would reach what other tests
 * stand on.
 */
@Tag("long")
class AdministratorFuzzIT {

    private static final int TEN_THOUSAND = 10_000;
    private static final String PASSWORD = "forms-that-nobody-made";
    private static final int A_PAGE_SERVES = 15;

    private static final List<String> PAGES = List.of(
            "/estates.xhtml",
            "/departments.xhtml",
            "/accounts.xhtml",
            "/holidays.xhtml?year=2026",
            "/reasons.xhtml",
            "/catalogue.xhtml",
            "/service.xhtml?id=01980000-0000-7000-8000-000000000203",
            "/form.xhtml?key=%s",
            "/delivery.xhtml");

    private final Nasty nasty = new Nasty();
    private final ForgedForms forger = new ForgedForms(nasty);
    private final List<String> wrong = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void ten_thousand_forged_forms_get_a_clear_answer(Engine engine) throws Exception {
        try (ServerProcess server = ServerProcess.on(engine, Path.of("target/fuzz-" + engine.script()))
                .withSharedDatabase()
                .with("guanjia.demo", "true")
                .with("guanjia.admin.password", PASSWORD)) {
            server.start();
            Database database = server.database();
            await().atMost(Duration.ofMinutes(3)).until(() -> database.number("select count(*) from request") > 0);
            String form = database.texts(
                            "select intake_form_key from service_item where id = '01980000-0000-7000-8000-000000000203'")
                    .get(0);
            HttpClient browser = PlainBrowser.signedIn(server::url, "admin", PASSWORD);
            for (int sent = 0; sent < TEN_THOUSAND; sent += A_PAGE_SERVES) {
                String address = nasty.one(PAGES).formatted(form);
                HttpResponse<String> page = get(browser, server, address);
                if (page.statusCode() != 200 || page.body().contains("j_security_check")) {
                    browser = PlainBrowser.signedIn(server::url, "admin", PASSWORD); // a forged click led out
                    page = get(browser, server, address);
                    assertThat(page.statusCode())
                            .as("%s for an administrator, seed %d", address, nasty.seed())
                            .isEqualTo(200);
                }
                for (int i = 0; i < A_PAGE_SERVES; i++) {
                    HttpRequest.Builder request = request(server, address);
                    String posted = forger.post(request, page.body());
                    ForgedForms.failure(browser.send(request.build(), BodyHandlers.ofString()))
                            .ifPresent(failure -> wrong.add(address + " " + posted + ": " + failure));
                }
            }
            assertThat(wrong).as("seed %d", nasty.seed()).isEmpty();
        }
    }

    private static HttpResponse<String> get(HttpClient browser, ServerProcess server, String address) throws Exception {
        return browser.send(request(server, address).GET().build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(ServerProcess server, String address) {
        return HttpRequest.newBuilder(server.url(address)).header("Accept-Language", "zh-CN");
    }
}

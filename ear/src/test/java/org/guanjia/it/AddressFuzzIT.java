package org.guanjia.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guanjia.it.AddressTable.Expected;
import org.guanjia.staff.AccountRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Addresses, forms and calls of the API that no page of ours makes: each is answered with a page, a refusal or the way to the
 * door, never with a failure of the server's and never with a word about its inside.
 */
class AddressFuzzIT extends GuanjiaIT {

    private static final int HUNDREDS = 300;
    private static final int TEN_THOUSAND = 10_000;
    private static final int A_PAGE_SERVES = 15;

    /** An administrator's posts might change what other tests stand on: {@link AdministratorFuzzIT} has a server for them. */
    private static final List<AccountRole> POSTING = List.of(
            AccountRole.BUTLER,
            AccountRole.DUTY_MANAGER,
            AccountRole.DEPARTMENT_HEAD,
            AccountRole.FIELD_STAFF,
            AccountRole.INTEGRATION_OPERATOR);

    @Inject
    private EstateOfEverything home;

    private final Nasty nasty = new Nasty();
    private final ForgedForms forger = new ForgedForms(nasty);
    private final Map<AccountRole, HttpClient> browsers = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();

    @BeforeEach
    void people() throws Exception {
        home.in(database());
    }

    @Test
    void hundreds_of_forged_addresses_get_a_clear_answer() throws Exception {
        addresses(HUNDREDS);
    }

    @Test
    @Tag("long")
    void ten_thousand_forged_addresses_get_a_clear_answer() throws Exception {
        addresses(TEN_THOUSAND);
    }

    @Test
    void hundreds_of_forged_forms_get_a_clear_answer() throws Exception {
        forms(HUNDREDS);
    }

    @Test
    @Tag("long")
    void ten_thousand_forged_forms_get_a_clear_answer() throws Exception {
        forms(TEN_THOUSAND);
    }

    @Test
    void hundreds_of_forged_calls_of_the_api_get_a_problem_in_json() throws Exception {
        calls(HUNDREDS);
    }

    @Test
    @Tag("long")
    void ten_thousand_forged_calls_of_the_api_get_a_problem_in_json() throws Exception {
        calls(TEN_THOUSAND);
    }

    private void addresses(int count) throws Exception {
        List<AddressTable> lines = AddressTable.lines().stream()
                .filter(line -> line.verb().equals("GET") && !line.address().startsWith("/errors/"))
                .toList();
        for (int i = 0; i < count; i++) {
            AccountRole role = nasty.one(List.of(AccountRole.values()));
            String address = forged(nasty.one(lines).filled(home.things(home.account(role))));
            HttpRequest.Builder request = request(address).GET();
            if (nasty.chance(20)) {
                request.header(
                        "Cookie",
                        nasty.one(List.of("csfcfc", "JSESSIONID", "guanjia_ended", "primefaces.download")) + "="
                                + encoded(nasty.line()));
            }
            check(role + " GET " + address, send(role, request));
        }
        assertThat(wrong).as("seed %d", nasty.seed()).isEmpty();
    }

    private String forged(String address) {
        String path = address.replaceFirst("\\?.*", "");
        String query = address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String name : List.of(
                "id",
                "q",
                "page",
                "sort",
                "status",
                "view",
                "department",
                "show",
                "key",
                "task",
                "tab",
                "format",
                "columns",
                "from",
                "estate",
                "building")) {
            if (query.startsWith(name + "=") || nasty.chance(15)) {
                parameters.put(name, nasty.line());
            }
        }
        if (nasty.chance(10)) {
            parameters.put(nasty.line(), nasty.line());
        }
        if (nasty.chance(40) || parameters.isEmpty()) {
            int cut = path.lastIndexOf('/');
            path = path.substring(0, cut + 1)
                    + nasty.one(List.of(
                            encoded(nasty.line()),
                            "..%2f..%2fWEB-INF%2fweb.xml",
                            "%2e%2e/%2e%2e/etc/passwd",
                            ";jsessionid=" + encoded(nasty.line()),
                            "%00",
                            "%c0%af",
                            "x".repeat(4_000),
                            path.substring(cut + 1) + "/" + encoded(nasty.line()),
                            path.substring(cut + 1) + ";a=b"));
        }
        StringBuilder forged = new StringBuilder(path);
        char sign = '?';
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            forged.append(sign).append(encoded(parameter.getKey())).append('=').append(encoded(parameter.getValue()));
            sign = '&';
        }
        return forged.toString();
    }

    private void forms(int count) throws Exception {
        int sent = 0;
        while (sent < count) {
            AccountRole role = nasty.one(POSTING);
            List<AddressTable> pages = AddressTable.lines().stream()
                    .filter(line -> line.address().contains(".xhtml")
                            && !line.address().startsWith("/errors/")
                            && !line.address().startsWith("/password"))
                    .filter(line -> line.byRole().get(role) == Expected.ANSWERED
                            || line.byRole().get(role).isBounded())
                    .toList();
            String address = nasty.one(pages).filled(home.things(home.account(role)));
            String page = send(role, request(address).GET()).body();
            for (int i = 0; i < A_PAGE_SERVES && sent < count; i++, sent++) {
                HttpRequest.Builder request = request(address);
                String posted = forger.post(request, page);
                check(role + " POST " + address + " " + posted, send(role, request));
            }
        }
        assertThat(wrong).as("seed %d", nasty.seed()).isEmpty();
    }

    private void calls(int count) throws Exception {
        for (int i = 0; i < count; i++) {
            AccountRole role = nasty.one(List.of(AccountRole.values()));
            String verb = nasty.one(List.of("GET", "PUT", "PUT", "DELETE", "POST", "PATCH", "OPTIONS"));
            String address = "/api/"
                    + nasty.one(List.of(
                            "drafts/intake",
                            "drafts/" + encoded(nasty.line()),
                            "drafts",
                            "",
                            encoded(nasty.line()),
                            "drafts/a/b"))
                    + "?subject=" + encoded(nasty.line()) + "&version=" + encoded(nasty.line());
            String body = nasty.chance(50) ? nasty.broken("{\"words\":\"请保洁先来看一看\",\"subject\":\"\"}") : nasty.text();
            HttpResponse<String> answer = send(
                    role,
                    request(address)
                            .header("Origin", "http://" + url("/").getAuthority())
                            .header(
                                    "Content-Type",
                                    nasty.one(List.of(
                                            "application/json", "application/json", "text/plain", "application/xml")))
                            .method(verb, BodyPublishers.ofString(body)));
            String what = role + " " + verb + " " + address + " " + ForgedForms.shortened(body);
            check(what, answer);
            if (answer.statusCode() >= 400
                    && !answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")) {
                wrong.add(what + ": " + answer.statusCode() + " is no problem+json but "
                        + answer.headers().firstValue("Content-Type"));
            }
        }
        assertThat(wrong).as("seed %d", nasty.seed()).isEmpty();
    }

    private void check(String what, HttpResponse<String> answer) {
        ForgedForms.failure(answer).ifPresent(failure -> wrong.add(what + ": " + failure));
    }

    private HttpResponse<String> send(AccountRole role, HttpRequest.Builder request) throws Exception {
        HttpRequest built = request.build();
        HttpResponse<String> answer = browser(role).send(built, BodyHandlers.ofString());
        if (answer.body().contains("j_security_check")) {
            browsers.remove(role); // a forged click may have led out
        }
        return answer;
    }

    private HttpClient browser(AccountRole role) throws Exception {
        HttpClient known = browsers.get(role);
        if (known == null) {
            known = signedIn(home.account(role));
            browsers.put(role, known);
        }
        return known;
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(url(address)).header("Accept-Language", "zh-CN");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}

package org.guanjia.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The door: accounts of the application's own tables, through the server's security domain. */
class SignInIT extends GuanjiaIT {

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();
    private String username;

    @BeforeEach
    void anAccount() {
        username = "it-" + UUID.randomUUID();
        account(username, "BUTLER");
    }

    @Test
    void the_door_answers_a_stranger_with_the_sign_in_page() throws Exception {
        HttpResponse<String> answer = get("/");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("j_security_check");
    }

    @Test
    void the_right_password_opens() throws Exception {
        get("/");

        HttpResponse<String> answer = signIn(PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("j_security_check");
    }

    @Test
    void a_wrong_password_does_not() throws Exception {
        get("/");

        assertThat(signIn("wrong").body()).contains("j_security_check");
    }

    @Test
    void an_account_that_was_closed_does_not() throws Exception {
        database().update("update account set active = false where username = ?", username);
        get("/");

        assertThat(signIn(PASSWORD).body()).contains("j_security_check");
    }

    @Test
    void the_api_answers_a_stranger_in_its_own_words() throws Exception {
        HttpResponse<String> answer = get("/api/requests");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(url(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> signIn(String password) throws IOException, InterruptedException {
        URI door = url("/j_security_check");
        return browser.send(
                HttpRequest.newBuilder(door)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("j_username=" + username + "&j_password=" + password))
                        .build(),
                BodyHandlers.ofString());
    }
}

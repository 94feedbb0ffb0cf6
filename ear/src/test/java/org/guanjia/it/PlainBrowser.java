package org.guanjia.it;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Function;

/** A browser without a screen: it keeps cookies and follows no redirect. */
final class PlainBrowser {

    private PlainBrowser() {}

    /** One that has not signed in. */
    static HttpClient open() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /**
     * One where an account has signed in.
     *
     * @param url the application's addresses by their paths
     */
    static HttpClient signedIn(Function<String, URI> url, String account, String password)
            throws IOException, InterruptedException {
        HttpClient browser = open();
        browser.send(HttpRequest.newBuilder(url.apply("/index.xhtml")).build(), BodyHandlers.discarding());
        browser.send(
                HttpRequest.newBuilder(url.apply("/j_security_check"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("j_username=" + account + "&j_password=" + password))
                        .build(),
                BodyHandlers.discarding());
        return browser;
    }
}

package org.guanjia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.guanjia.it.TestEstate;

/** Somebody's browser, which asks for pages one after the other. */
final class Reader {

    private static final int OK = 200;
    private static final int MEDIAN = 50;
    private static final int DIGITS = 3;

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /** One where this account has signed in. */
    static Reader signedIn(URI application, String account) {
        Reader reader = new Reader();
        reader.send(HttpRequest.newBuilder(application.resolve("index.xhtml")));
        reader.send(HttpRequest.newBuilder(application.resolve("j_security_check"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("j_username=%s&j_password=%s".formatted(account, TestEstate.PASSWORD))));
        return reader;
    }

    /** What stands there. */
    byte[] read(URI page) {
        HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(page));
        if (answer.statusCode() != OK) {
            throw new IllegalStateException(page + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** Puts something there. */
    void put(URI place, BodyPublisher content) {
        send(HttpRequest.newBuilder(place).PUT(content));
    }

    /** The median of so many readings, in milliseconds. */
    double medianMillis(URI page, int times) {
        Histogram histogram = new Histogram(DIGITS);
        for (int i = 0; i < times; i++) {
            long began = System.nanoTime();
            read(page);
            histogram.recordValue(System.nanoTime() - began);
        }
        return (double) histogram.getValueAtPercentile(MEDIAN) / TimeUnit.MILLISECONDS.toNanos(1);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder question) {
        try {
            return client.send(question.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package org.guanjia.it;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Owners who call without pause: each client takes a request through the whole loop by {@link StoryServlet}, then the next.
 * A step without an answer is asked again with the same command, whether or not it took effect before the answer was lost.
 */
final class Stories implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger finished = new AtomicInteger();
    private final ExecutorService clients;
    private final URI servlet;
    private final TestEstate estate;
    private volatile boolean ending;

    Stories(URI servlet, TestEstate estate, int clients) {
        this.servlet = servlet;
        this.estate = estate;
        this.clients = Executors.newFixedThreadPool(clients);
        for (int i = 0; i < clients; i++) {
            this.clients.execute(this::tell);
        }
    }

    private void tell() {
        while (!ending) {
            UUID request = UUID.randomUUID();
            begun.incrementAndGet();
            for (StoryServlet.Step step : StoryServlet.Step.values()) {
                untilDone(request, step);
            }
            finished.incrementAndGet();
        }
    }

    private void untilDone(UUID request, StoryServlet.Step step) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!isDone(request, step)) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException(step + " of " + request);
            }
            pause();
        }
    }

    private boolean isDone(UUID request, StoryServlet.Step step) {
        URI address = URI.create("%s?estate=%s&request=%s&step=%s".formatted(servlet, estate.code(), request, step));
        try {
            return client.send(
                                    HttpRequest.newBuilder(address)
                                            .timeout(Duration.ofSeconds(20))
                                            .POST(BodyPublishers.noBody())
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == OK;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** How many have begun. */
    int begun() {
        return begun.get();
    }

    /** How many have come to their end. */
    int finished() {
        return finished.get();
    }

    /** No further one begins; returns when those under way have come to their end. */
    @Override
    public void close() {
        ending = true;
        clients.shutdown();
        try {
            if (!clients.awaitTermination(PATIENCE.toMinutes() + 1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("stories without an end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

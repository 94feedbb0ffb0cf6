package org.guanjia.it;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.guanjia.it.StoryServlet.Step;

/**
 * Owners who call without pause, and the butler and the departments behind them who see each request through to its end, by
 * {@link StoryServlet}. A step without an answer is asked again with the same command, whether or not it took effect before the
 * answer was lost. Who takes waits for nobody behind, up to a number of requests that are open: taking goes on while orders do
 * not arrive.
 */
public final class Stories implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN_STEPS = Duration.ofMillis(50);
    private static final int OK = 200;
    private static final Step[] STEPS = Step.values();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Set<UUID> begun = ConcurrentHashMap.newKeySet();
    private final Set<UUID> accepted = ConcurrentHashMap.newKeySet();
    private final Set<UUID> finished = ConcurrentHashMap.newKeySet();
    private final BlockingQueue<Story> open = new LinkedBlockingQueue<>();
    private final Semaphore room;
    private final ExecutorService people;
    private final URI servlet;
    private final TestEstate estate;
    private volatile boolean taking = true;
    private volatile boolean working = true;

    /**
     * Begins.
     *
     * @param takers who take requests at the same time
     * @param hands who see to those taken at the same time
     * @param openAtMost how many may be under way
     */
    public Stories(URI servlet, TestEstate estate, int takers, int hands, int openAtMost) {
        this.servlet = servlet;
        this.estate = estate;
        room = new Semaphore(openAtMost);
        people = Executors.newFixedThreadPool(takers + hands);
        for (int i = 0; i < takers; i++) {
            people.execute(this::take);
        }
        for (int i = 0; i < hands; i++) {
            people.execute(this::work);
        }
    }

    /** Puts the estate there that the stories play in. */
    public static void furnish(URI servlet, TestEstate estate) {
        HttpRequest put = HttpRequest.newBuilder(URI.create(servlet + "?estate=" + estate.code()))
                .PUT(BodyPublishers.noBody())
                .build();
        try {
            int status = HttpClient.newHttpClient()
                    .send(put, BodyHandlers.discarding())
                    .statusCode();
            if (status != OK) {
                throw new IllegalStateException(estate + " answered " + status);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void take() {
        while (taking) {
            if (!isThereRoom()) {
                continue;
            }
            Story story = new Story(UUID.randomUUID(), 0);
            begun.add(story.request);
            while (working && !isDone(story)) {
                Patience.sleep(BETWEEN_STEPS);
            }
            if (working) {
                accepted.add(story.request);
                open.add(story.next());
            }
        }
    }

    private void work() {
        while (working) {
            Story story = nextOpen();
            if (story == null) {
                continue;
            }
            while (story.step < STEPS.length && isDone(story)) {
                story = story.next();
            }
            if (story.step == STEPS.length) {
                finished.add(story.request);
                room.release();
            } else {
                open.add(story);
                Patience.sleep(BETWEEN_STEPS);
            }
        }
    }

    private boolean isDone(Story story) {
        URI address = URI.create(
                "%s?estate=%s&request=%s&step=%s".formatted(servlet, estate.code(), story.request, STEPS[story.step]));
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

    private boolean isThereRoom() {
        try {
            return room.tryAcquire(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Story nextOpen() {
        try {
            return open.poll(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The requests that somebody began to tell, whether or not anybody said that they were taken. */
    public Set<UUID> begun() {
        return Set.copyOf(begun);
    }

    /** Those of which a caller was told that they were taken. */
    public Set<UUID> accepted() {
        return Set.copyOf(accepted);
    }

    /** How many have come to their end. */
    public int finished() {
        return finished.size();
    }

    /** Waits until so many more have come to their end; an error says where they do not. */
    public void awaitFinished(int more, Duration within) {
        int before = finished();
        if (!Patience.comesTrue(within, () -> finished() >= before + more)) {
            throw new IllegalStateException("It stands still: " + underWay() + " under way, none comes to its end");
        }
    }

    /** How many are under way. */
    public int underWay() {
        return begun.size() - finished.size();
    }

    /** No further one begins; returns when those under way have come to their end, or do not in minutes. */
    @Override
    public void close() {
        taking = false;
        Patience.comesTrue(PATIENCE, () -> underWay() == 0);
        working = false;
        people.shutdown();
        try {
            people.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** @param step the next one, as a place among {@link Step} */
    private record Story(UUID request, int step) {
        Story next() {
            return new Story(request, step + 1);
        }
    }
}

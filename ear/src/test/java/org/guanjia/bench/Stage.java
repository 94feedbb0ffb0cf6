package org.guanjia.bench;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.guanjia.it.Engine;
import org.guanjia.it.ServerProcess;
import org.guanjia.it.Stories;
import org.guanjia.it.TestEstate;

/** A server with the application and the floors beside it, on one database. It starts when the first measurement wants it. */
final class Stage implements AutoCloseable {

    private static final int OK = 200;
    private static final int QUICK_ROUNDS = 2;
    private static final int ROUNDS = 5;
    private static final int QUICK_PART = 5;
    private static final String AIO = "AMQ221012";
    private static final String NIO = "AMQ221013";
    private static final String QUEUE =
            "/subsystem=messaging-activemq/server=default/jms-queue=%s:add(entries=[java:/jms/queue/%1$s])";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Engine engine;
    private final Path directory;
    private final boolean quick;
    private final Consumer<String> says;
    private ServerProcess server;
    private Place place;

    /** @param quick fewer rounds, of less, for a look */
    Stage(Engine engine, Path directory, boolean quick, Consumer<String> says) {
        this.engine = engine;
        this.directory = directory;
        this.quick = quick;
        this.says = says;
    }

    Engine engine() {
        return engine;
    }

    Path directory() {
        return directory;
    }

    int rounds() {
        return quick ? QUICK_ROUNDS : ROUNDS;
    }

    boolean isQuick() {
        return quick;
    }

    /** How many of something a round takes. */
    int units(int full) {
        return quick ? full / QUICK_PART : full;
    }

    /** Lets whoever waits hear how it goes. */
    void say(String what) {
        says.accept(what);
    }

    /** Where figures of the server on the stage are measured. */
    Place place() {
        server();
        return place;
    }

    /** The server, started with the application and everything beside it. */
    ServerProcess server() {
        if (server == null) {
            server = ServerProcess.on(engine, directory.resolve("server")).deploying(Archives.application());
            server.start();
            server.cli(QUEUE.formatted("bench.floor"), QUEUE.formatted("bench.wire"), "deploy " + Archives.floor());
            place = look(server);
            say(engine.script() + ": " + place);
        }
        return server;
    }

    /** Looks where a server that runs the application for the bench works. */
    Place look(ServerProcess at) {
        List<String> facts = ask(
                HttpRequest.newBuilder(at.url("/").resolve("/guanjia-it/place")).GET());
        return new Place(facts.get(0), facts.stream().skip(1).collect(joining(", ")), journal(at));
    }

    /** Measures the floor: a servlet of its archive. */
    long[] floor(String servlet) {
        return nanos(server().url("/").resolve("/bench-floor" + servlet));
    }

    /** Measures ours: a servlet in the application's archive for tests. */
    long[] ours(String servlet) {
        return nanos(server().url("/").resolve("/guanjia-it" + servlet));
    }

    /** Estates that nothing has happened in yet; their codes, with commas. */
    String estates(int many) {
        URI servlet = server().url("/").resolve("/guanjia-it/story");
        return Stream.generate(TestEstate::somewhere)
                .limit(many)
                .peek(estate -> Stories.furnish(servlet, estate))
                .map(TestEstate::code)
                .collect(joining(","));
    }

    /** Lets a servlet measure. */
    long[] nanos(URI servlet) {
        return ask(HttpRequest.newBuilder(servlet).POST(BodyPublishers.noBody())).stream()
                .mapToLong(Long::parseLong)
                .toArray();
    }

    private List<String> ask(HttpRequest.Builder question) {
        try {
            HttpResponse<String> answer =
                    client.send(question.timeout(Duration.ofMinutes(5)).build(), BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new IllegalStateException(
                        answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body().lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String journal(ServerProcess server) {
        try (Stream<String> lines = Files.lines(server.log())) {
            Optional<String> said = lines.filter(line -> line.contains(AIO) || line.contains(NIO))
                    .findFirst();
            return said.map(line -> line.contains(AIO) ? "AIO" : "NIO").orElse("unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}

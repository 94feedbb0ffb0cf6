package org.guanjia.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Nothing is lost and nothing happens twice, whenever the server is killed: under load, with orders and feedback on their
 * way, at moments that a seed decides; and then counted from outside, in SQL and in the broker.
 */
class KillIT {

    private static final int KILLS = Integer.getInteger("guanjia.it.kills", 2);
    private static final long SEED = Long.getLong("guanjia.it.seed", 20_261_124L);
    private static final int CLIENTS = 6;
    /** Requests closed between one kill and the next, at least. */
    private static final int ROUND = 5 * CLIENTS;

    private static final Pattern MESSAGES = Pattern.compile("\"result\" => (\\d+)L");

    private final Random moments = new Random(SEED);
    private final TestEstate estate = TestEstate.somewhere();

    @ParameterizedTest
    @EnumSource
    void every_request_comes_to_its_end_exactly_once(Engine engine) throws Exception {
        try (ServerProcess server = ServerProcess.on(engine, Path.of("target/kill-" + engine.script()))
                .deploying(TestEar.withStories())) {
            server.start();
            URI servlet = server.url("/").resolve("/guanjia-it/story");
            furnish(servlet);
            int told = killUnderLoad(server, servlet);
            await().atMost(Duration.ofMinutes(2)).until(() -> messagesInBroker(server) == 0);
            server.stop();

            assertOnce(server.database(), told);
        }
    }

    private int killUnderLoad(ServerProcess server, URI servlet) throws InterruptedException {
        Stories stories = new Stories(servlet, estate, CLIENTS);
        try (stories) {
            for (int kill = 1; kill <= KILLS; kill++) {
                awaitRound(stories);
                Thread.sleep(moments.nextInt(3_000));
                assertThat(stories.begun()).isGreaterThan(stories.finished());
                server.kill();
                server.start();
            }
            awaitRound(stories);
        }
        assertThat(stories.finished()).as("ended").isEqualTo(stories.begun());
        return stories.finished();
    }

    private static void awaitRound(Stories stories) {
        int before = stories.finished();
        await().atMost(Duration.ofMinutes(3)).until(() -> stories.finished() >= before + ROUND);
    }

    private void furnish(URI servlet) throws IOException, InterruptedException {
        HttpRequest put = HttpRequest.newBuilder(URI.create(servlet + "?estate=" + estate.code()))
                .PUT(BodyPublishers.noBody())
                .build();
        assertThat(HttpClient.newHttpClient().send(put, BodyHandlers.ofString()).statusCode())
                .isEqualTo(200);
    }

    private static long messagesInBroker(ServerProcess server) {
        return MESSAGES.matcher(server.cli(
                        "/subsystem=messaging-activemq/server=default/jms-queue=*:read-attribute(name=message-count)"))
                .results()
                .mapToLong(count -> Long.parseLong(count.group(1)))
                .sum();
    }

    private void assertOnce(Database database, int told) {
        int tasks = 2 * told;
        assertThat(database.number("select count(*) from request")).isEqualTo(told);
        assertThat(database.number("select count(*) from task")).isEqualTo(tasks);
        assertThat(database.number("select count(*) from request where status = 'CLOSED'"))
                .isEqualTo(told);
        assertThat(database.number("select count(*) from work_order where status = 'FED_BACK'"))
                .isEqualTo(tasks);
        assertThat(database.number("select count(*) from feedback")).isEqualTo(tasks);
        assertThat(database.number("select count(distinct task_id) from feedback"))
                .isEqualTo(tasks);
        for (String fact : List.of("ordered", "received", "accepted", "started", "fedBack")) {
            assertThat(database.texts(
                            "select cast(details as varchar) from timeline_entry where fact = ?", "task." + fact))
                    .as(fact)
                    .hasSize(tasks)
                    .doesNotHaveDuplicates();
        }
        assertThat(database.number("select count(*) from timeline_entry where fact = 'request.closed'"))
                .isEqualTo(told);
        assertThat(database.number("select count(*) from request r join feedback f on f.origin_id = r.id"
                        + " where r.confirmed_at < f.received_at or r.closed_at < r.confirmed_at"))
                .as("closed early")
                .isZero();
        for (String table : List.of("outbox", "parked_message", "dead_letter", "unanswered_order")) {
            assertThat(database.number("select count(*) from " + table))
                    .as(table)
                    .isZero();
        }
    }
}

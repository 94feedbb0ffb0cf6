package org.guanjia.cluster;

import static java.util.stream.Collectors.joining;
import static org.guanjia.it.Patience.comesTrue;
import static org.guanjia.it.Patience.sleep;

import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.guanjia.chaos.Books;
import org.guanjia.it.Chromium;
import org.guanjia.it.Stories;
import org.guanjia.it.TestEstate;

/**
 * Requests over the balancer at full speed, one node after the other killed while it sends, somebody in the middle of a form at
 * it; and then the count.
 *
 * @param kills how many nodes are ended
 * @param seed deals the pauses and what comes due when
 * @param says hears how it goes
 */
record Trial(int kills, long seed, Consumer<String> says) {

    /** Few enough to leave a node that starts beside them its share of a small machine. */
    private static final int TAKERS = 1;

    private static final int HANDS = 3;
    private static final int OPEN_AT_MOST = 30;
    /** Requests closed between one kill and the next, at least. */
    private static final int ROUND = 20;

    private static final int PAUSE_MILLIS = 5_000;
    private static final int DUE = 60;
    private static final Duration DUE_WITHIN = Duration.ofSeconds(40);
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** @param directory for the servers; what an earlier trial left there is thrown away */
    Tally run(Path directory) {
        Random random = new Random(seed);
        TestEstate estate = TestEstate.somewhere();
        try (Scene scene = new Scene(directory);
                Chromium chromium = Chromium.started()) {
            scene.start();
            Stories.furnish(scene.stories(), estate);
            Scans scans = new Scans(scene.database(), random);
            Stories stories = new Stories(scene.stories(), estate, TAKERS, HANDS, OPEN_AT_MOST);
            int unfinished = 0;
            long lostForms;
            Set<UUID> begun;
            Instant last;
            try (stories;
                    Caller caller = new Caller(chromium, scene, estate)) {
                for (int kill = 0; kill < kills; kill++) {
                    stories.awaitFinished(ROUND, PATIENCE);
                    scans.plant(DUE, DUE_WITHIN);
                    sleep(Duration.ofMillis(random.nextInt(PAUSE_MILLIS)));
                    unfinished += survives(scene, stories, caller) ? 0 : 1;
                }
                stories.awaitFinished(ROUND, PATIENCE);
                lostForms = caller.lost();
                begun = new HashSet<>(caller.requests());
                last = Instant.now();
            }
            begun.addAll(stories.begun());
            List<String> left = new ArrayList<>();
            if (!comesTrue(PATIENCE, () -> scans.areDone() && scene.broker().messages() == 0)) {
                scene.broker().queues().forEach(queue -> left.add("broker: " + queue));
            }
            long drained = Duration.between(last, Instant.now()).toSeconds();
            scene.stopNodes();
            long missed = scans.missed();
            long doubled = scans.doubled();
            scans.clear();
            Books books = new Books(scene.database());
            left.addAll(books.left());
            return new Tally(
                    scene.nodes(),
                    kills,
                    stories.accepted().size(),
                    books.lost(stories.accepted()),
                    books.doubled(begun),
                    books.closedEarly(),
                    missed,
                    doubled,
                    drained,
                    unfinished + lostForms,
                    left,
                    seed);
        }
    }

    /** @return whether who was in the middle of a form finished it, while the node was away */
    private boolean survives(Scene scene, Stories stories, Caller caller) {
        int closed = stories.finished();
        int victim = -1;
        boolean finished = false;
        try {
            caller.begin();
            victim = caller.node();
        } catch (PlaywrightException e) {
            says.accept("The form did not open: " + why(e));
            victim = 0;
        }
        int place = victim;
        boolean sending = comesTrue(PATIENCE, () -> scene.holder() == place);
        Instant killed = Instant.now();
        int underWay = stories.underWay();
        int accepted = stories.accepted().size();
        scene.node(place).kill();
        try {
            caller.finish();
            finished = true;
        } catch (PlaywrightException e) {
            says.accept("The form was not finished: " + why(e));
        }
        long onward = Duration.between(killed, Instant.now()).toMillis();
        int next = caller.node() + 1;
        scene.node(place).start();
        says.accept(
                "node-%d killed%s, %d under way; closed before %d, taken until it was back %d in %d s; form finished after %d ms at node-%d"
                        .formatted(
                                place + 1,
                                sending ? " while it sent" : "",
                                underWay,
                                closed,
                                stories.accepted().size() - accepted,
                                Duration.between(killed, Instant.now()).toSeconds(),
                                onward,
                                next));
        return finished;
    }

    private static String why(Exception e) {
        return e.getMessage().lines().filter(line -> !line.isBlank()).limit(3).collect(joining(" "));
    }
}

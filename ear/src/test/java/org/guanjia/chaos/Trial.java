package org.guanjia.chaos;

import static org.guanjia.it.Patience.comesTrue;
import static org.guanjia.it.Patience.sleep;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.guanjia.it.Engine;
import org.guanjia.it.Stories;
import org.guanjia.it.TestEstate;

/**
 * Requests at full speed, faults in between, and then the count.
 *
 * @param layout of what it befalls
 * @param seed that the plan was dealt by
 * @param plan of the faults
 * @param openAtMost requests under way at the same time
 * @param round requests closed between one fault and the next, at least
 * @param says hears how it goes
 */
record Trial(Layout layout, long seed, Plan plan, int openAtMost, int round, Consumer<String> says) {

    private static final int TAKERS = 2;
    private static final int HANDS = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** @param directory for the server; what an earlier trial left there is thrown away */
    Tally run(Path directory) {
        try (Scene scene = new Scene(layout, directory)) {
            TestEstate estate = TestEstate.somewhere();
            Stories.furnish(scene.stories(), estate);
            Stories stories = new Stories(scene.stories(), estate, TAKERS, HANDS, openAtMost);
            Instant last;
            try (stories) {
                plan.steps().forEach(step -> survive(scene, stories, step));
                stories.awaitFinished(round, PATIENCE);
                last = Instant.now();
            }
            List<String> left = new ArrayList<>();
            if (!comesTrue(PATIENCE, () -> scene.messages() == 0)) {
                scene.queues().forEach(queue -> left.add("broker: " + queue));
            }
            long drained = Duration.between(last, Instant.now()).toSeconds();
            Books books = new Books(scene.books());
            left.addAll(books.left());
            return new Tally(
                    plan.kills(),
                    stories.accepted().size(),
                    books.lost(stories.accepted()),
                    books.doubled(stories.begun()),
                    books.closedEarly(),
                    drained,
                    left,
                    layout.engine() == Engine.H2 ? new H2Indexes(books.database()).damaged() : List.of(),
                    layout,
                    seed);
        }
    }

    private void survive(Scene scene, Stories stories, Plan.Step step) {
        stories.awaitFinished(round, PATIENCE);
        sleep(step.pause());
        int underWay = stories.underWay();
        Instant began = Instant.now();
        int accepted = stories.accepted().size();
        step.fault().befall(scene, step.lasting());
        says.accept("%-40s %3d s, %4d under way; closed before %5d, taken meanwhile %3d"
                .formatted(
                        step.fault(),
                        Duration.between(began, Instant.now()).toSeconds(),
                        underWay,
                        stories.finished(),
                        stories.accepted().size() - accepted));
    }
}

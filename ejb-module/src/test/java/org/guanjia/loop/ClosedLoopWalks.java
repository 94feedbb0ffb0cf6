package org.guanjia.loop;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import net.jqwik.api.statistics.Statistics;

/**
 * A request goes through the house at random: acts of butler and departments, messages that come late, twice and out of
 * order, a server that is killed in between.
 */
abstract class ClosedLoopWalks {

    private static final int CHOICES = 1 << 20;
    private static final int STEPS = 80;

    abstract House house();

    /** Nothing closes early, nothing is lost or doubled, and when all has arrived both sides know the same. */
    void go(ActionChain<Walk> walk) {
        walk.withInvariant("the database shows what is expected", state -> state.step(Walk::holds))
                .run()
                .step(Walk::calm);
        Statistics.label("how walks end")
                .collect(walk.finalState().orElseThrow().end());
    }

    @Provide
    Arbitrary<ActionChain<Walk>> walks() {
        return choices().flatMap(first -> ActionChain.startWith(() -> Walk.begin(house(), first))
                .withAction(30, chosen("something that is allowed", Walk::somethingAllowed))
                .withAction(8, chosen("anything", Walk::anything))
                .withAction(2, done("a double click", Walk::doubleClick))
                .withAction(2, chosen("on an old screen", Walk::onAnOldScreen))
                .withAction(2, chosen("killed in an act", Walk::somethingKilled))
                .withAction(12, done("relay", Walk::relay))
                .withAction(2, done("relay, killed", Walk::relayKilled))
                .withAction(20, chosen("a message arrives", Walk::arrival))
                .withAction(4, chosen("a message arrives, its acknowledgement is lost", Walk::arrivalNotAcknowledged))
                .withAction(4, chosen("killed while a message arrives", Walk::arrivalKilled))
                .withAction(3, chosen("time passes", (walk, choice) -> walk.wait(choice % 90)))
                .withAction(8, done("calm", Walk::calm))
                .withMaxTransformations(STEPS));
    }

    private static Arbitrary<Integer> choices() {
        return Arbitraries.integers()
                .between(0, CHOICES)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }

    private static Action.Independent<Walk> chosen(String what, BiConsumer<Walk, Integer> act) {
        return () -> choices()
                .map(choice ->
                        Transformer.mutate(what + " " + choice, walk -> walk.step(now -> act.accept(now, choice))));
    }

    private static Action.Independent<Walk> done(String what, Consumer<Walk> act) {
        return () -> Arbitraries.just(Transformer.mutate(what, walk -> walk.step(act)));
    }
}

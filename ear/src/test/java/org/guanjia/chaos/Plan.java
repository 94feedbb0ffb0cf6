package org.guanjia.chaos;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/**
 * Which faults happen, after which pause, and for how long. The same seed deals the same ones; what was under way at that moment
 * is chance.
 *
 * @param steps in their order
 */
record Plan(List<Step> steps) {

    private static final int PAUSE_MILLIS = 3_000;
    private static final int SHORTEST_MILLIS = 1_000;
    private static final int LONGEST_MILLIS = 15_000;

    /** Deals kills, and a disturbance before every second of them on average. */
    static Plan dealt(Layout layout, int kills, long seed) {
        Random random = new Random(seed);
        Deck deadly = new Deck(Fault.kills(layout), random);
        Deck passing = new Deck(Fault.disturbances(layout), random);
        List<Step> steps = new ArrayList<>();
        for (int kill = 0; kill < kills; kill++) {
            if (random.nextBoolean()) {
                steps.add(step(passing.deal(), random));
            }
            steps.add(step(deadly.deal(), random));
        }
        return new Plan(steps);
    }

    /** These, one after the other. */
    static Plan of(long seed, Fault... faults) {
        Random random = new Random(seed);
        List<Step> steps = new ArrayList<>();
        for (Fault fault : faults) {
            steps.add(step(fault, random));
        }
        return new Plan(steps);
    }

    private static Step step(Fault fault, Random random) {
        return new Step(
                fault,
                Duration.ofMillis(random.nextInt(PAUSE_MILLIS)),
                Duration.ofMillis(random.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS)));
    }

    int kills() {
        return (int) steps.stream().filter(step -> step.fault().isKill()).count();
    }

    /**
     * One fault.
     *
     * @param pause of load before it
     * @param lasting how long it takes, where it is for it to say
     */
    record Step(Fault fault, Duration pause, Duration lasting) {}

    /** Deals each before it deals one again. */
    private static final class Deck {
        private final Deque<Fault> left = new ArrayDeque<>();
        private final List<Fault> all;
        private final Random random;

        Deck(List<Fault> all, Random random) {
            this.all = new ArrayList<>(all);
            this.random = random;
        }

        Fault deal() {
            if (left.isEmpty()) {
                Collections.shuffle(all, random);
                left.addAll(all);
            }
            return left.pop();
        }
    }
}

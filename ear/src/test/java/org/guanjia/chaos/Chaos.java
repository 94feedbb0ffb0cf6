package org.guanjia.chaos;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** What {@code bin/chaos} runs. Ends with a line of figures for each layout, and with 1 where a promise was broken. */
public final class Chaos {

    private static final int OPEN_AT_MOST = 200;
    private static final int ROUND = 20;

    private Chaos() {}

    /** {@code <kills> <seed, or "any"> h2|postgresql|broker|all [fault...]}; these faults, where some are named, in place of dealt ones */
    public static void main(String[] arguments) {
        int kills = Integer.parseInt(arguments[0]);
        long seed = "any".equals(arguments[1])
                ? ThreadLocalRandom.current().nextLong(1_000_000)
                : Long.parseLong(arguments[1]);
        Fault[] named = Arrays.stream(arguments).skip(3).map(Fault::valueOf).toArray(Fault[]::new);
        List<Tally> tallies = layouts(arguments[2]).stream()
                .map(layout ->
                        run(layout, seed, named.length > 0 ? Plan.of(seed, named) : Plan.dealt(layout, kills, seed)))
                .toList();
        tallies.forEach(Chaos::say);
        System.exit(tallies.stream().allMatch(Tally::holds) ? 0 : 1);
    }

    private static List<Layout> layouts(String named) {
        return "all".equals(named) ? List.of(Layout.values()) : List.of(Layout.named(named));
    }

    private static Tally run(Layout layout, long seed, Plan plan) {
        say("On %s, %d kills, seed %d".formatted(layout.word(), plan.kills(), seed));
        Tally tally = new Trial(layout, seed, plan, OPEN_AT_MOST, ROUND, Chaos::say)
                .run(Path.of("target/chaos-" + layout.word()));
        tally.left().forEach(left -> say("left in " + left));
        tally.damaged().forEach(index -> say("damaged by a kill: " + index));
        return tally;
    }

    private static void say(Object what) {
        System.out.println(what);
    }
}

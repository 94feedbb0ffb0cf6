package org.guanjia.cluster;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;

/** What {@code bin/cluster} runs. Ends with a line of figures, and with 1 where a promise was broken. */
public final class Cluster {

    private static final Path DIRECTORY = Path.of("target/cluster");

    /** What it finds is what it prints: there is no log to read it in. */
    private static final PrintStream SAID = System.out;

    private Cluster() {}

    /** {@code <kills> <seed, or "any">}, or {@code keep} */
    public static void main(String[] arguments) throws InterruptedException {
        if ("keep".equals(arguments[0])) {
            keep();
            return;
        }
        int kills = Integer.parseInt(arguments[0]);
        long seed = "any".equals(arguments[1])
                ? ThreadLocalRandom.current().nextLong(1_000_000)
                : Long.parseLong(arguments[1]);
        say("Two nodes, %d kills dealt by %d".formatted(kills, seed));
        Tally tally = new Trial(kills, seed, Cluster::say).run(DIRECTORY);
        tally.left().forEach(left -> say("left in " + left));
        say(tally);
        System.exit(tally.holds() ? 0 : 1);
    }

    /** Leaves it running, with the demonstration estate, for as long as nobody ends this. */
    private static void keep() throws InterruptedException {
        Scene scene = new Scene(DIRECTORY);
        Runtime.getRuntime().addShutdownHook(new Thread(scene::close));
        scene.demonstrate();
        scene.start();
        say("Everybody: " + scene.url("/"));
        for (int place = 0; place < scene.nodes(); place++) {
            say("node-%d: %s".formatted(place + 1, scene.node(place).url("/")));
        }
        say("PostgreSQL: " + scene.address() + "\nCtrl-C ends it all.");
        new CountDownLatch(1).await();
    }

    private static void say(Object what) {
        SAID.println(what);
    }
}

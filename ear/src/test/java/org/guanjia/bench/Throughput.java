package org.guanjia.bench;

import java.util.concurrent.TimeUnit;

/**
 * Units a second from the first request until the last effect, from four threads on four estates; the floor is the XA round trip
 * from as many.
 *
 * @param way how far ours goes
 */
record Throughput(Stage stage, String way) {

    private static final int HANDS = 4;
    private static final int ESTATES = 4;
    private static final int UNITS = 1_000;
    private static final int WARM_UP = 3;

    Figure figure(String name, Aim aim) {
        for (int round = 0; round < WARM_UP; round++) {
            floor();
            ours();
        }
        return new Figure(name, "/s", aim, stage.place(), Round.turns(stage.rounds(), this::floor, this::ours));
    }

    private double floor() {
        return perSecond(stage.floor("/round-trip?hands=%d&units=%d".formatted(HANDS, units())));
    }

    private double ours() {
        return perSecond(stage.ours(
                "/loop?way=%s&hands=%d&units=%d&estates=%s".formatted(way, HANDS, units(), stage.estates(ESTATES))));
    }

    private double perSecond(long[] nanos) {
        return units() * (double) TimeUnit.SECONDS.toNanos(1) / nanos[0];
    }

    private int units() {
        return stage.units(UNITS);
    }
}

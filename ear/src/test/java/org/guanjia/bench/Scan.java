package org.guanjia.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** How long the scan for what is due takes among few, many and very many clocks that are not due, beside its own statement. */
final class Scan implements Measurement {

    private static final List<Integer> CLOCKS = List.of(10_000, 100_000, 1_000_000);
    /** Clocks need no more of a past than the estate that they are of. */
    private static final int REQUESTS = 1_000;

    private static final int WARM_UP = 4_000;
    private static final int SCANS = 2_000;
    private static final double OVER_SQL = 1.5;

    @Override
    public String name() {
        return "scan";
    }

    @Override
    public String about() {
        return "what is due, 200 of them, among 10 000 clocks to 1 000 000 that are not";
    }

    @Override
    public List<Figure> on(Stage stage) {
        List<Figure> figures = new ArrayList<>();
        for (int clocks : stage.isQuick() ? CLOCKS.subList(0, 1) : CLOCKS) {
            try (Library library = new Library(stage, REQUESTS, clocks)) {
                figures.add(figure(stage, library, clocks));
            }
        }
        return figures;
    }

    private static Figure figure(Stage stage, Library library, int clocks) {
        millis(stage, library, "SQL", WARM_UP);
        millis(stage, library, "OURS", WARM_UP);
        int times = stage.units(SCANS);
        return new Figure(
                "scan-" + clocks,
                "ms",
                Aim.atMostTimes(OVER_SQL),
                library.place(),
                Round.turns(
                        stage.rounds(),
                        () -> millis(stage, library, "SQL", times),
                        () -> millis(stage, library, "OURS", times)));
    }

    private static double millis(Stage stage, Library library, String way, int times) {
        long nanos = stage.nanos(library.inside("/scan?hands=1&way=%s&units=%d".formatted(way, times)))[0];
        return (double) nanos / times / TimeUnit.MILLISECONDS.toNanos(1);
    }
}

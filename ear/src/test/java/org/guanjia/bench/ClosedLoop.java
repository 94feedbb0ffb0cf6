package org.guanjia.bench;

import java.util.List;

/** How many requests a second go through the whole loop. */
final class ClosedLoop implements Measurement {

    @Override
    public String name() {
        return "closed-loop";
    }

    @Override
    public String about() {
        return "a request with one task, taken, ordered, started, fed back, confirmed and closed";
    }

    @Override
    public List<Figure> on(Stage stage) {
        Throughput throughput = new Throughput(stage, "CLOSED_LOOP");
        return List.of(throughput.figure(name(), Aim.atLeastTimes(1)));
    }
}

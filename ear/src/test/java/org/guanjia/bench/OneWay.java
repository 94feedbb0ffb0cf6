package org.guanjia.bench;

import java.util.List;

/** How many requests a second are taken and dispatched until the department has their orders. */
final class OneWay implements Measurement {

    @Override
    public String name() {
        return "one-way";
    }

    @Override
    public String about() {
        return "a request with one task, taken and ordered, until its order is in the department's inbox";
    }

    @Override
    public List<Figure> on(Stage stage) {
        Throughput throughput = new Throughput(stage, "ONE_WAY");
        return List.of(throughput.figure(name(), Aim.atLeastTimes(3)));
    }
}

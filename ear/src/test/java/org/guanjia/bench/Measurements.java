package org.guanjia.bench;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All that is measured, in the order in which it runs. What starts servers of its own comes before what needs the shared one. */
final class Measurements {

    private static final List<Measurement> ALL = List.of(
            new StartToReady(),
            new Pages(),
            new Scan(),
            new Memory(),
            new OneWay(),
            new ClosedLoop(),
            new DispatchLatency());

    private Measurements() {}

    static Stream<Measurement> all() {
        return ALL.stream();
    }

    /** Those of these names; all where none is named. */
    static List<Measurement> named(Set<String> names) {
        List<String> known = all().map(Measurement::name).toList();
        names.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(unknown -> {
            throw new IllegalArgumentException("There is no measurement called '" + unknown + "'.");
        });
        return all().filter(one -> names.isEmpty() || names.contains(one.name()))
                .toList();
    }
}

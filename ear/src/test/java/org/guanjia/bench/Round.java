package org.guanjia.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/** The floor and ours, one right after the other, so that what the machine does meanwhile befalls both. */
record Round(double floor, double ours) {

    /** Who goes first changes from round to round. */
    static List<Round> turns(int rounds, DoubleSupplier floor, DoubleSupplier ours) {
        List<Round> all = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            if (round % 2 == 0) {
                double first = floor.getAsDouble();
                all.add(new Round(first, ours.getAsDouble()));
            } else {
                double first = ours.getAsDouble();
                all.add(new Round(floor.getAsDouble(), first));
            }
        }
        return all;
    }

    double ratio() {
        return ours / floor;
    }
}

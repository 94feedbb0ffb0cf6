package org.guanjia.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What came of a measurement. Ours and the floor are medians over the rounds, the ratio is the median of the rounds' own.
 *
 * @param unit of ours and of the floor
 * @param place on which database and journal
 * @param rounds at least one
 */
record Figure(String name, String unit, Aim aim, Place place, List<Round> rounds) {

    Figure {
        rounds = List.copyOf(rounds);
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException(name + " without a round");
        }
    }

    double ours() {
        return median(Round::ours);
    }

    double floor() {
        return median(Round::floor);
    }

    double ratio() {
        return median(Round::ratio);
    }

    double lowestRatio() {
        return rounds.stream().mapToDouble(Round::ratio).min().orElseThrow();
    }

    double highestRatio() {
        return rounds.stream().mapToDouble(Round::ratio).max().orElseThrow();
    }

    boolean met() {
        return surplus() >= 1;
    }

    /** How far beyond its aim, 1 being just kept and more being better, whichever way the aim points. */
    double surplus() {
        double needed = aim.ratio(floor());
        return aim.more() ? ratio() / needed : needed / ratio();
    }

    /** For whoever waits. */
    @Override
    public String toString() {
        return "  %s: %s beside %s %s".formatted(name, Report.rounded(ours()), Report.rounded(floor()), unit);
    }

    private double median(ToDoubleFunction<Round> of) {
        double[] sorted = rounds.stream().mapToDouble(of).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}

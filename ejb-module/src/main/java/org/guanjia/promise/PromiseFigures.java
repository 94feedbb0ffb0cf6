package org.guanjia.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How promises stand: the first figure of every desk (S21).
 *
 * @param broken nobody has made good yet
 * @param today open, and due on the present day
 * @param withinHour open, and due within the hour
 * @param day the present one, on the wall of the estate
 * @param days those due in the last thirty days that were kept or broken, a row for each day that had any, oldest first
 */
public record PromiseFigures(long broken, long today, long withinHour, LocalDate day, List<KeptDay> days) {

    public PromiseFigures {
        days = List.copyOf(days);
    }

    /** How many of these days were kept. */
    public long kept() {
        return days.stream().mapToLong(KeptDay::kept).sum();
    }

    /** How many of these days were not. */
    public long missed() {
        return days.stream().mapToLong(KeptDay::broken).sum();
    }

    /** The share that was kept, 0 to 1; none where nothing was due. */
    public OptionalDouble rate() {
        long due = kept() + missed();
        return due == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) kept() / due);
    }
}

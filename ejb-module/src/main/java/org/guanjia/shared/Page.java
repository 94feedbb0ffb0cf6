package org.guanjia.shared;

import java.util.List;

/**
 * A part of a list.
 *
 * @param count rows in all, counted up to {@link #COUNT_CAP}
 * @param capped whether there are more than were counted, shown as "1 000+"
 */
public record Page<T>(List<T> rows, int count, boolean capped) {

    /** Counting stops here: nobody reads beyond, and counting a million rows is dear. */
    public static final int COUNT_CAP = 1000;

    public Page {
        rows = List.copyOf(rows);
    }

    /** A page with a count that was taken with a limit of {@link #COUNT_CAP} + 1. */
    public static <T> Page<T> of(List<T> rows, long counted) {
        return new Page<>(rows, (int) Math.min(counted, COUNT_CAP), counted > COUNT_CAP);
    }
}

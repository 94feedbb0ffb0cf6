package org.guanjia.bench;

import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/**
 * What a figure has to keep.
 *
 * @param words as the table shows them
 * @param more whether more is better, as with a number a second; less is, with a time
 * @param bound the least or the most that ours may be over this floor
 */
record Aim(String words, boolean more, DoubleUnaryOperator bound) {

    /** Of something of which more is better. */
    static Aim atLeastTimes(double times) {
        return new Aim("≥ " + plain(times) + " × floor", true, floor -> times * floor);
    }

    /** Of something of which less is better. */
    static Aim atMostTimes(double times) {
        return new Aim("≤ " + plain(times) + " × floor", false, floor -> times * floor);
    }

    /** Of something of which less is better. */
    static Aim atMostAbove(double more, String unit) {
        return new Aim("≤ floor + " + plain(more) + " " + unit, false, floor -> floor + more);
    }

    /** The ratio at which it is just kept. */
    double ratio(double floor) {
        return bound.applyAsDouble(floor) / floor;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.format(Locale.ROOT, "%.1f", number);
    }
}

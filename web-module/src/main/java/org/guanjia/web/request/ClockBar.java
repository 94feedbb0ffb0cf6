package org.guanjia.web.request;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.guanjia.calendar.ClockInterval;
import org.guanjia.calendar.ClockState;
import org.guanjia.calendar.ClockView;

/**
 * A service clock drawn as a bar: what ran, what was paused, and how much is left.
 *
 * @param stretches from the left, without what is left
 * @param mark where the present lies, in units of {@link #WIDTH}; beyond the due time that is the end of the bar
 * @param paused whether it stands still now
 * @param from when it was started
 * @param until the end of the bar: when it was closed, is due, or is read, whichever counts
 */
public record ClockBar(List<Stretch> stretches, int mark, boolean paused, Instant from, Instant until) {

    /** Of the whole bar, in its own units. */
    public static final int WIDTH = 1000;

    /** A stretch of one state. */
    public record Stretch(ClockState state, int left, int width) {}

    /**
     * Draws it.
     *
     * @param due null where nothing was promised
     */
    static ClockBar of(ClockView clock, Instant due, Instant now) {
        boolean closed = clock.state() == ClockState.CLOSED;
        List<ClockInterval> ledger = clock.ledger(now);
        Instant read = closed ? ledger.get(ledger.size() - 1).from() : now;
        Instant end = closed || due == null || due.isBefore(read) ? read : due;
        Duration whole = Duration.between(clock.startedAt(), end);
        List<Stretch> stretches = ledger.stream()
                .filter(interval -> interval.from().isBefore(read))
                .map(interval -> {
                    int left = place(clock.startedAt(), interval.from(), whole);
                    return new Stretch(
                            interval.state(), left, place(clock.startedAt(), interval.until(), whole) - left);
                })
                .toList();
        return new ClockBar(
                stretches,
                place(clock.startedAt(), read, whole),
                clock.state() == ClockState.PAUSED,
                clock.startedAt(),
                end);
    }

    private static int place(Instant from, Instant at, Duration whole) {
        return whole.toMillis() <= 0
                ? WIDTH
                : (int) (WIDTH * Duration.between(from, at).toMillis() / whole.toMillis());
    }
}

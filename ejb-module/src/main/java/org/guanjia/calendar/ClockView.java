package org.guanjia.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A service clock as it can be read: its ledger, and everything computed from it.
 *
 * @param intervals without gap or overlap, the last one open; at least one
 * @param workingTime in which running time counts
 */
public record ClockView(
        ClockKind kind, UUID ownerId, UUID estateId, List<ClockInterval> intervals, WorkingTime workingTime) {

    public ClockView {
        intervals = List.copyOf(intervals);
    }

    /** The same ledger, read in another working time. */
    public ClockView in(WorkingTime other) {
        return new ClockView(kind, ownerId, estateId, intervals, other);
    }

    /** The same clock from then on: what had counted before is left out. */
    public ClockView since(Instant from) {
        List<ClockInterval> later = intervals.stream()
                .filter(interval -> interval.until() == null || interval.until().isAfter(from))
                .map(interval -> interval.from().isBefore(from)
                        ? new ClockInterval(interval.state(), interval.reason(), from, interval.until())
                        : interval)
                .toList();
        return new ClockView(kind, ownerId, estateId, later, workingTime);
    }

    /** When it was first started. Pausing, closing and reopening change nothing about that. */
    public Instant startedAt() {
        return intervals.get(0).from();
    }

    /** What it does since the last act: running, paused or closed. */
    public ClockState state() {
        return last().state();
    }

    /** Why it is in its state; null where no reason was given. */
    public String reason() {
        return last().reason();
    }

    /** How much time had counted by then. */
    public Duration elapsed(Instant at) {
        Duration elapsed = Duration.ZERO;
        for (ClockInterval interval : intervals) {
            elapsed = elapsed.plus(counted(interval, at));
        }
        return elapsed;
    }

    /**
     * When so much time has counted. For a clock that is paused at {@code at} this is the earliest that can come
     * true: as if it went on then.
     *
     * @return null where the clock was closed before
     */
    public Instant dueAt(Duration target, Instant at) {
        Duration missing = target;
        for (ClockInterval interval : intervals) {
            Duration counted = counted(interval, at);
            if (interval.state() == ClockState.RUNNING && counted.compareTo(missing) >= 0) {
                return workingTime.after(interval.from(), missing);
            }
            missing = missing.minus(counted);
        }
        return switch (stateAt(at)) {
            case CLOSED -> null;
            default -> workingTime.after(at.isBefore(startedAt()) ? startedAt() : at, missing);
        };
    }

    /** Whether more than the target had counted by then. */
    public boolean isOver(Duration target, Instant at) {
        return elapsed(at).compareTo(target) > 0;
    }

    /** The ledger up to then, with what lies outside the working time cut out of what ran. */
    public List<ClockInterval> ledger(Instant at) {
        List<ClockInterval> ledger = new ArrayList<>();
        for (ClockInterval interval : intervals) {
            if (!interval.from().isBefore(at)) {
                break;
            }
            if (interval.state() == ClockState.RUNNING) {
                cut(interval, interval.endAt(at), ledger);
            } else {
                ledger.add(new ClockInterval(interval.state(), interval.reason(), interval.from(), interval.endAt(at)));
            }
        }
        return ledger;
    }

    private void cut(ClockInterval running, Instant end, List<ClockInterval> into) {
        Instant reached = running.from();
        for (WorkingTime.Stretch stretch : workingTime.within(running.from(), end)) {
            if (reached.isBefore(stretch.from())) {
                into.add(new ClockInterval(ClockState.OUTSIDE, null, reached, stretch.from()));
            }
            into.add(new ClockInterval(ClockState.RUNNING, running.reason(), stretch.from(), stretch.until()));
            reached = stretch.until();
        }
        if (reached.isBefore(end)) {
            into.add(new ClockInterval(ClockState.OUTSIDE, null, reached, end));
        }
    }

    private Duration counted(ClockInterval interval, Instant at) {
        if (interval.state() != ClockState.RUNNING) {
            return Duration.ZERO;
        }
        return workingTime.between(interval.from(), interval.endAt(at));
    }

    private ClockState stateAt(Instant at) {
        ClockState state = intervals.get(0).state();
        for (ClockInterval interval : intervals) {
            if (!interval.from().isAfter(at)) {
                state = interval.state();
            }
        }
        return state;
    }

    private ClockInterval last() {
        return intervals.get(intervals.size() - 1);
    }
}

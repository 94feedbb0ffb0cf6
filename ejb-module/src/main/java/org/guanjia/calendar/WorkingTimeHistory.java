package org.guanjia.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Working time that was changed: each applies from its moment until the next. A clock keeps what it had counted before a
 * change, and goes on in the new working time.
 *
 * @param changes in order, at least one; the first applies to all time before, too
 */
public record WorkingTimeHistory(List<Change> changes) implements WorkingTime {

    /** A working time and the moment from which it applies. */
    public record Change(Instant from, WorkingTime workingTime) {}

    public WorkingTimeHistory {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("no working time at all");
        }
        for (int i = 1; i < changes.size(); i++) {
            if (!changes.get(i - 1).from().isBefore(changes.get(i).from())) {
                throw new IllegalArgumentException("not in order: " + changes);
            }
        }
    }

    @Override
    public List<Stretch> within(Instant from, Instant until) {
        Stretches stretches = new Stretches(from, until);
        for (int i = 0; i < changes.size(); i++) {
            Instant begins = i == 0 ? from : later(from, changes.get(i).from());
            Instant ends = isLast(i) ? until : earlier(until, changes.get(i + 1).from());
            if (begins.isBefore(ends)) {
                changes.get(i).workingTime().within(begins, ends).forEach(stretches::add);
            }
        }
        return stretches.toList();
    }

    @Override
    public Instant after(Instant from, Duration worked) {
        Duration missing = worked;
        Instant reached = from;
        for (int i = 0; !isLast(i); i++) {
            Instant ends = changes.get(i + 1).from();
            if (reached.isBefore(ends)) {
                WorkingTime present = changes.get(i).workingTime();
                Duration counted = present.between(reached, ends);
                if (counted.compareTo(missing) >= 0) {
                    return present.after(reached, missing);
                }
                missing = missing.minus(counted);
                reached = ends;
            }
        }
        return changes.get(changes.size() - 1).workingTime().after(reached, missing);
    }

    private boolean isLast(int index) {
        return index == changes.size() - 1;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}

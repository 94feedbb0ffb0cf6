package org.guanjia.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.guanjia.calendar.WorkingTime.Stretch;

/** Working time as it is put together, in order: what adjoins becomes one, so that a midnight is no break. */
final class Stretches {

    private final Instant from;
    private final Instant until;
    private final List<Stretch> stretches = new ArrayList<>();

    /** Collects what lies between the two. */
    Stretches(Instant from, Instant until) {
        this.from = from;
        this.until = until;
    }

    /** Adds as much of it as lies between the two; it has to begin no earlier than what was added before ended. */
    void add(Stretch stretch) {
        Instant begins = stretch.from().isBefore(from) ? from : stretch.from();
        Instant ends = stretch.until().isAfter(until) ? until : stretch.until();
        if (!begins.isBefore(ends)) {
            return;
        }
        int last = stretches.size() - 1;
        if (last >= 0 && stretches.get(last).until().equals(begins)) {
            stretches.set(last, new Stretch(stretches.get(last).from(), ends));
        } else {
            stretches.add(new Stretch(begins, ends));
        }
    }

    List<Stretch> toList() {
        return List.copyOf(stretches);
    }
}

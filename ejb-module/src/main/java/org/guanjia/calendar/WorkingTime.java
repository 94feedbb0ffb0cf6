package org.guanjia.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** When time counts: the port through which departments' calendars come in. */
public interface WorkingTime {

    /** A butler post's: day and night, every day (S22). */
    WorkingTime ALWAYS = new WorkingTime() {
        @Override
        public List<Stretch> within(Instant from, Instant until) {
            return from.isBefore(until) ? List.of(new Stretch(from, until)) : List.of();
        }

        @Override
        public Instant after(Instant from, Duration worked) {
            return from.plus(worked);
        }
    };

    /** A piece of working time, from included, until excluded. */
    record Stretch(Instant from, Instant until) {
        Duration length() {
            return Duration.between(from, until);
        }
    }

    /** The working time between two instants, in order, without overlaps and without empty pieces. */
    List<Stretch> within(Instant from, Instant until);

    /** How much working time there is between two instants. */
    default Duration between(Instant from, Instant until) {
        return within(from, until).stream().map(Stretch::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** The first instant at which so much working time has passed since {@code from}. */
    Instant after(Instant from, Duration worked);
}

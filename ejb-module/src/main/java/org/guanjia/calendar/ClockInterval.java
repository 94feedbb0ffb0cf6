package org.guanjia.calendar;

import java.time.Instant;

/**
 * A stretch of a service clock's life.
 *
 * @param reason why it was paused, stopped or reopened; null where none was given
 * @param from included
 * @param until excluded; null while it lasts
 */
public record ClockInterval(ClockState state, String reason, Instant from, Instant until) {

    /** Its end as far as it is known at that time; never before its start. */
    Instant endAt(Instant at) {
        Instant end = until == null || at.isBefore(until) ? at : until;
        return end.isBefore(from) ? from : end;
    }
}

package org.guanjia.disturbance;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.io.Serializable;
import java.time.LocalDate;

/** A week as a budget counts it: from Monday to Sunday on the estate's calendar. */
public record Week(LocalDate monday) implements Serializable {

    /** The week in which the day lies. */
    public static Week of(LocalDate day) {
        return new Week(day.with(previousOrSame(MONDAY)));
    }

    /** The one after it. */
    public Week next() {
        return new Week(monday.plusWeeks(1));
    }

    /** Its last day. */
    public LocalDate sunday() {
        return monday.plusDays(6);
    }
}

package org.guanjia.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import java.time.Duration;

/**
 * How soon a service should go, in minutes of its clock; null where nothing is promised.
 *
 * @param answerMinutes until the butler tells the owner what will happen
 * @param acceptMinutes until a named person of the department has accepted its task
 * @param doneMinutes until everything has been fed back
 */
@Embeddable
public record Targets(
        @Column(name = "answer_minutes") @Positive @Max(LONGEST)
        Integer answerMinutes,

        @Column(name = "accept_minutes") @Positive @Max(LONGEST)
        Integer acceptMinutes,

        @Column(name = "done_minutes") @Positive @Max(LONGEST)
        Integer doneMinutes) {

    /** A year: who needs longer needs no target. */
    static final int LONGEST = 366 * 24 * 60;

    /** Nothing is promised. */
    public static final Targets NONE = new Targets(null, null, null);

    /** Until the owner is told; null where nothing is promised. */
    public Duration answer() {
        return minutes(answerMinutes);
    }

    /** Until the task is accepted; null where nothing is promised. */
    public Duration accept() {
        return minutes(acceptMinutes);
    }

    /** Until all is fed back; null where nothing is promised. */
    public Duration done() {
        return minutes(doneMinutes);
    }

    private static Duration minutes(Integer minutes) {
        return minutes == null ? null : Duration.ofMinutes(minutes);
    }
}

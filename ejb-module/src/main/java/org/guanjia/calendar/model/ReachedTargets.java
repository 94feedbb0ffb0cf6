package org.guanjia.calendar.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.Milestone;
import org.guanjia.calendar.TargetDue;

/** The targets of one kind as those look at them who only read: from one look to the next, and over a past. */
public interface ReachedTargets {

    /** Those of one kind that run and are due after an instant, and not after another. */
    List<TargetDue> dueWithin(ClockKind kind, Milestone milestone, Instant after, Instant until);

    /** Those of one kind that are missed still, and were so after an instant, and not after another. */
    List<TargetDue> missedWithin(ClockKind kind, Milestone milestone, Instant after, Instant until);

    /** How many of one kind there were since then that anybody saw the end of, or is waiting for. */
    long countSince(ClockKind kind, Milestone milestone, Instant since);

    /** How many of them were not met so long after they were due (before, where it is negative). */
    long countUnmet(ClockKind kind, Milestone milestone, Instant since, Duration afterDue, Instant at);
}

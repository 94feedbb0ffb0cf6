package org.guanjia.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.guanjia.calendar.model.ReachedTargets;

/** What comes so near its due time, or lies so far behind it, for those who tell of it (S21). Changes nothing. */
@ApplicationScoped
public class TargetReach {

    @Inject
    private ReachedTargets targets;

    /**
     * Those that reach a moment counted from their due time, after an instant and not after another.
     *
     * @param afterDue negative for a time before it is due: what runs then; otherwise what is missed still, counted from when that was told
     */
    public List<TargetDue> reaching(
            ClockKind kind, Milestone milestone, Duration afterDue, Instant after, Instant until) {
        return afterDue.isNegative()
                ? targets.dueWithin(kind, milestone, after.minus(afterDue), until.minus(afterDue))
                : targets.missedWithin(kind, milestone, after.minus(afterDue), until.minus(afterDue));
    }

    /** How many targets there were since then, met or waited for. */
    public long countSince(ClockKind kind, Milestone milestone, Instant since) {
        return targets.countSince(kind, milestone, since);
    }

    /** How many of them were not met so long after they were due (before, where it is negative). */
    public long countUnmet(ClockKind kind, Milestone milestone, Instant since, Duration afterDue, Instant at) {
        return targets.countUnmet(kind, milestone, since, afterDue, at);
    }
}

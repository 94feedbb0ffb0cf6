package org.guanjia.escalation;

import java.util.List;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.Milestone;

/**
 * Whom it is told when about one kind of target.
 *
 * @param active whether anybody is told at all
 * @param rungs for each level the minutes after the target is due; negative for minutes before. Level 0 is whoever is responsible, each
 *     further one whom those of the level before report to
 */
public record LadderView(ClockKind kind, Milestone milestone, boolean active, List<Integer> rungs, long version) {

    public LadderView {
        rungs = List.copyOf(rungs);
    }
}

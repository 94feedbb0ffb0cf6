package org.guanjia.roster.model.solver;

import org.guanjia.roster.RosterRuleKind;

/**
 * What a month asks of one person.
 *
 * @param faults by kind of rule, how far its limit is passed: days that {@link org.guanjia.roster.model.RosterCheck} names, of hours the
 *     working days begun; 0 where, and only where, it finds nothing
 * @param minutes of work
 * @param weekendDays Saturdays and Sundays with a duty
 * @param nights with a duty
 * @param together duties of posts that are looked after with another
 * @param changes from the posts to the pool or back, from one day to the next
 */
record Burden(int[] faults, int minutes, int weekendDays, int nights, int together, int changes) {

    static final Burden NONE = new Burden(new int[RosterRuleKind.values().length], 0, 0, 0, 0, 0);

    /** How far the limit of a rule is passed. */
    int faults(RosterRuleKind kind) {
        return faults[kind.ordinal()];
    }
}

package org.guanjia.disturbance;

import java.io.Serializable;

/**
 * How much of one kind's budget a home has used in a week.
 *
 * @param used occasions that took place or are planned
 * @param limit how many there may be
 * @param limitOf who has said so
 */
public record BudgetLine(DisturbanceKind kind, int used, int limit, LimitScope limitOf) implements Serializable {

    /** How many are left; none where it is overdrawn. */
    public int left() {
        return Math.max(0, limit - used);
    }

    /** Whether another one goes over. */
    public boolean isUsedUp() {
        return used >= limit;
    }
}

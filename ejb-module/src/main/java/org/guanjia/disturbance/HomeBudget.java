package org.guanjia.disturbance;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * How a home stands with its budget.
 *
 * @param thisWeek a line for each kind
 * @param nextWeek the same for the week after
 * @param planned what is ahead, soonest first
 */
public record HomeBudget(
        UUID householdId,
        Week week,
        List<BudgetLine> thisWeek,
        List<BudgetLine> nextWeek,
        List<PlannedOccasion> planned)
        implements Serializable {}

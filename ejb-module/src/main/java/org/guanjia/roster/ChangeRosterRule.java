package org.guanjia.roster;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.util.Set;
import java.util.UUID;

/**
 * Changes a rule of the roster, on every estate and from the next check on. What is published stays published.
 *
 * @param amount asked for by kinds that have one, and by no other
 * @param weekdays as that
 * @param version the one that the screen showed
 */
public record ChangeRosterRule(
        @NotNull UUID commandId,
        @NotNull RosterRuleKind kind,
        @NotNull RuleWeight weight,
        @Nullable @Min(1) @Max(744) Integer amount,
        @NotNull Set<DayOfWeek> weekdays,
        long version) {}

package org.guanjia.household;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A household leaves its unit.
 *
 * @param version the one that the screen showed
 * @param day the first day on which they no longer live there
 */
public record MoveOut(
        @NotNull UUID commandId,
        @NotNull UUID householdId,
        long version,
        @NotNull LocalDate day) {}

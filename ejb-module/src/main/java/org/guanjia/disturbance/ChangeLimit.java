package org.guanjia.disturbance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * How often a week homes may be disturbed where their owners have said nothing else.
 *
 * @param estateId null for everywhere
 * @param aWeek null where what holds everywhere is to hold on the estate again
 * @param version that the screen showed; null where nothing was said before
 */
public record ChangeLimit(
        @NotNull UUID commandId,
        UUID estateId,
        @NotNull DisturbanceKind kind,
        @Min(0) @Max(99) Integer aWeek,
        Long version) {}

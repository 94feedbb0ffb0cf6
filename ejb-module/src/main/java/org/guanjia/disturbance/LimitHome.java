package org.guanjia.disturbance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * An owner says how often a week their home may be disturbed.
 *
 * @param aWeek null where what holds for the estate is to hold again
 * @param words what the owner said, and how
 * @param version that the screen showed; null where nothing was said before
 */
public record LimitHome(
        @NotNull UUID commandId,
        @NotNull UUID unitId,
        @NotNull DisturbanceKind kind,
        @Min(0) @Max(99) Integer aWeek,
        @NotBlank @Size(max = 300) String words,
        Long version) {}

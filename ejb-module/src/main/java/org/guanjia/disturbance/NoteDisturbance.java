package org.guanjia.disturbance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/**
 * A call, a ring at the door or a visit that took place and was no task.
 *
 * @param id of the disturbance, made when the form was drawn
 * @param at when; not ahead
 * @param words what it was about
 * @param why see {@link DisturbancePlan}
 */
public record NoteDisturbance(
        @NotNull UUID id,
        @NotNull UUID unitId,
        @NotNull DisturbanceKind kind,
        @NotNull Instant at,
        @NotBlank @Size(max = 300) String words,
        @Size(max = 300) String why) {}

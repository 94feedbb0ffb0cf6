package org.guanjia.competence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Enters a training that was held; the command's id becomes its own.
 *
 * @param onDay its day on the wall of the estate; today or before
 * @param hours of each who took part, in halves or tenths
 * @param people at least one, each once
 */
public record EnterTraining(
        @NotNull UUID commandId,
        @NotNull UUID estateId,
        @NotBlank @Size(max = 120) String title,
        @NotNull TrainingKind kind,
        @NotNull LocalDate onDay,

        @NotNull @DecimalMin("0.1") @DecimalMax("200") @Digits(integer = 3, fraction = 1)
        BigDecimal hours,

        @NotNull @Valid List<@NotNull TookPart> people) {}

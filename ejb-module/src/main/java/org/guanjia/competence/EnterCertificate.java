package org.guanjia.competence;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Enters a certificate of an employee; the command's id becomes its own.
 *
 * @param validUntil the last day of it; null for one that never runs out
 * @param follows the one that it renews; null for a first one
 */
public record EnterCertificate(
        @NotNull UUID commandId,
        @NotNull UUID employeeId,
        @NotNull UUID kindId,
        @NotBlank @Size(max = 60) String number,
        @NotBlank @Size(max = 120) String issuer,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable UUID follows) {}

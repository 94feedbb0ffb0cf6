package org.guanjia.estate;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Corrects what is known of a unit.
 *
 * @param version the one that the screen showed
 */
public record ChangeUnit(
        @NotNull UUID commandId,
        @NotNull UUID unitId,
        long version,
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 100) String labelZh,
        @NotBlank @Size(max = 100) String labelEn,

        @NotNull @DecimalMin("1") @Digits(integer = 6, fraction = 2)
        BigDecimal area,

        LocalDate moveIn) {}

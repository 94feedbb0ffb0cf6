package org.guanjia.estate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Adds units to a building, many at a time. */
public record AddUnits(
        @NotNull UUID commandId,
        @NotNull UUID buildingId,
        @NotEmpty @Size(max = 1000) List<@Valid @NotNull NewUnit> units) {

    /**
     * One of them.
     *
     * @param id becomes the unit's id
     * @param code unique within the estate
     * @param moveIn null where nobody has moved in yet
     */
    public record NewUnit(
            @NotNull UUID id,
            @NotBlank @Size(max = 40) String code,
            @NotBlank @Size(max = 100) String labelZh,
            @NotBlank @Size(max = 100) String labelEn,

            @NotNull @DecimalMin("1") @Digits(integer = 6, fraction = 2)
            BigDecimal area,

            LocalDate moveIn) {}
}

package org.guanjia.estate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Renames an estate or moves its dates.
 *
 * @param version the one that the screen showed
 */
public record ChangeEstate(
        @NotNull UUID commandId,
        @NotNull UUID estateId,
        long version,
        @NotBlank @Size(max = 100) String nameZh,
        @NotBlank @Size(max = 100) String nameEn,
        @NotNull ZoneId zone,
        @NotNull LocalDate presale,
        @NotNull LocalDate handover,
        LocalDate committeeFormed) {}

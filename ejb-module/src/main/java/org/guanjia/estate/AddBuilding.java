package org.guanjia.estate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Adds a building to a zone.
 *
 * @param id made with the form; becomes the building's id
 */
public record AddBuilding(
        @NotNull UUID id,
        @NotNull UUID zoneId,
        @NotBlank @Size(max = 20) String code,
        @NotBlank @Size(max = 100) String nameZh,
        @NotBlank @Size(max = 100) String nameEn,
        @NotNull PropertyFormat format) {}

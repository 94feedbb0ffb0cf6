package org.guanjia.estate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Adds a zone to an estate.
 *
 * @param id made with the form; becomes the zone's id
 */
public record AddZone(
        @NotNull UUID id,
        @NotNull UUID estateId,
        @NotBlank @Size(max = 20) String code,
        @NotBlank @Size(max = 100) String nameZh,
        @NotBlank @Size(max = 100) String nameEn) {}

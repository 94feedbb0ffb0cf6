package org.guanjia.field;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Renames a reason, or switches it on or off.
 *
 * @param version that the screen showed
 */
public record ChangeReason(
        @NotNull UUID commandId,
        @NotBlank String code,
        long version,
        @NotBlank @Size(max = 60) String nameZh,
        @NotBlank @Size(max = 120) String nameEn,
        boolean active) {}

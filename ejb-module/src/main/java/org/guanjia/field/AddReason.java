package org.guanjia.field;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Adds a reason at the end of its list.
 *
 * @param commandId becomes the reason's code
 */
public record AddReason(
        @NotNull UUID commandId,
        @NotNull ReasonKind kind,
        @NotBlank @Size(max = 60) String nameZh,
        @NotBlank @Size(max = 120) String nameEn) {}

package org.guanjia.field;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Moves a reason by one place in its list.
 *
 * @param version that the screen showed
 * @param up towards the first, or else towards the last
 */
public record MoveReason(@NotNull UUID commandId, @NotBlank String code, long version, boolean up) {}

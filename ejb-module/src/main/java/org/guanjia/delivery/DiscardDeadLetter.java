package org.guanjia.delivery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Discard a dead letter: it never takes effect, and those behind it go on without it.
 *
 * @param version that the screen showed
 */
public record DiscardDeadLetter(
        @NotNull UUID commandId,
        @NotNull UUID id,
        long version,
        @NotBlank @Size(max = 2000) String reason) {}

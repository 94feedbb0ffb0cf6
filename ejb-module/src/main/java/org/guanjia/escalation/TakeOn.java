package org.guanjia.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Take on what one was told.
 *
 * @param words what will be done, for those who wait
 * @param version that the screen showed
 */
public record TakeOn(
        @NotNull UUID commandId,
        @NotNull UUID stepId,
        @NotBlank @Size(max = 500) String words,
        long version) {}

package org.guanjia.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Which task of which request an act is for, and why.
 *
 * @param taskVersion that the screen showed
 * @param reason needed where the department has to be told why; may be null otherwise
 */
public record OnTask(
        @NotNull @Valid OnRequest on,
        @NotNull UUID taskId,
        long taskVersion,
        @Size(max = 1000) String reason) {}

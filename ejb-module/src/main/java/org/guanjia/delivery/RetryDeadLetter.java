package org.guanjia.delivery;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Send a dead letter once more as it is.
 *
 * @param version that the screen showed
 */
public record RetryDeadLetter(
        @NotNull UUID commandId, @NotNull UUID id, long version) {}

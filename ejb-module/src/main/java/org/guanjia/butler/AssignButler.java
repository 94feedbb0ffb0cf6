package org.guanjia.butler;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Seats another butler on a post, or leaves it vacant, from an instant on.
 *
 * @param version the one that the screen showed
 * @param employeeId null for a vacancy
 */
public record AssignButler(
        @NotNull UUID commandId,
        @NotNull UUID postId,
        long version,
        UUID employeeId,
        @NotNull Instant from) {}

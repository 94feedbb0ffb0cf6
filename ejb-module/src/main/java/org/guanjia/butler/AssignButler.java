package org.guanjia.butler;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Leaves a post vacant from an instant on, or seats somebody on one that is vacant.
 *
 * @param version the one that the screen showed
 * @param employeeId null for a vacancy
 * @param from null for from now on
 */
public record AssignButler(
        @NotNull UUID commandId, @NotNull UUID postId, long version, UUID employeeId, Instant from) {}

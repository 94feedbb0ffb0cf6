package org.guanjia.butler;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody else sits on a post for a while: a shift, a day off, a holiday.
 *
 * @param version of the post, as the screen showed it
 * @param from null for from now on
 * @param until when whoever was to sit there does so again
 */
public record PlanStandIn(
        @NotNull UUID commandId,
        @NotNull UUID postId,
        long version,
        @NotNull UUID standInId,
        Instant from,
        @NotNull Instant until) {}

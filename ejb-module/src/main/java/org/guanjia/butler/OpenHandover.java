package org.guanjia.butler;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Begins to hand a post over.
 *
 * @param id made with the form; becomes the handover's id
 * @param version of the post, as the screen showed it
 * @param incomingId who comes
 * @param from when they may take the seat at the earliest; null for as soon as everything is taken on
 */
public record OpenHandover(
        @NotNull UUID id,
        @NotNull UUID postId,
        long version,
        @NotNull UUID incomingId,
        Instant from) {}

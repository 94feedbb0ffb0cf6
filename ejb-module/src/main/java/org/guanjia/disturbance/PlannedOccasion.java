package org.guanjia.disturbance;

import jakarta.annotation.Nullable;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A disturbance ahead, which others may join.
 *
 * @param at when; null for as soon as may be
 * @param what is to be done, in a line
 */
public record PlannedOccasion(
        UUID id, DisturbanceKind kind, @Nullable Instant at, String what) implements Serializable {}

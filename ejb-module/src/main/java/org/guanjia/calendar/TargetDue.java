package org.guanjia.calendar;

import java.time.Instant;
import java.util.UUID;

/**
 * A target's time is up. Whoever owns it locks what its acts lock first, asks {@link ServiceTargets#miss} whether that still
 * holds, and tells it.
 *
 * @param dueAt when it was due, as far as the scan saw
 */
public record TargetDue(ClockKind kind, UUID ownerId, Milestone milestone, Instant dueAt) {}

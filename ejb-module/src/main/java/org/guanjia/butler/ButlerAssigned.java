package org.guanjia.butler;

import java.time.Instant;
import java.util.UUID;
import org.guanjia.shared.Actor;

/**
 * From an instant on somebody else sits on a post.
 *
 * @param employeeId null where it falls vacant
 */
public record ButlerAssigned(UUID postId, UUID estateId, UUID employeeId, Instant from, Actor by) {}

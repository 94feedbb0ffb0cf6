package org.guanjia.dispatch;

import java.time.Instant;
import java.util.UUID;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Origin;

/**
 * A task was fed back or withdrawn. Fired in the transaction that took it in, for the origin's owner.
 *
 * @param feedbackComplete whether this leaves no task open, and at least one was fed back
 */
public record TaskSettled(Origin origin, UUID taskId, boolean feedbackComplete, Actor by, Instant at) {}

package org.guanjia.delivery;

import java.time.Instant;

/**
 * How a queue of the broker stands.
 *
 * @param known false where the broker does not say; the figures are 0 then
 * @param messages in the queue, those being delivered included
 * @param consumers of ours and of others on it; 0 on a queue with messages means that nobody takes them
 * @param oldest when its first message was sent; null where it is empty or not known
 */
public record QueueTraffic(String queue, boolean known, long messages, int consumers, Instant oldest) {}

package org.guanjia.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * How a letter came in.
 *
 * @param receivedAt when we learnt of it; its body says when it happened
 */
public record Received(UUID messageId, long sequence, Instant receivedAt) {}

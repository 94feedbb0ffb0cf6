package org.guanjia.delivery;

import java.time.Instant;

/**
 * How sending stands.
 *
 * @param workers threads at work on this node
 * @param brokerDownSince null while the broker can be reached
 * @param backlog letters in the outbox, of all estates
 * @param oldestWaiting null where none waits
 * @param lastSentAt null before the first letter of this node
 */
public record RelayState(
        int workers, Instant brokerDownSince, long backlog, Instant oldestWaiting, Instant lastSentAt) {}

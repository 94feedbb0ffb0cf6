package org.guanjia.delivery;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * An order without any answer yet.
 *
 * @param subject the task
 * @param since when it was ordered
 */
public record UnansweredRow(UUID subject, long sequence, UUID departmentId, Instant since) implements Serializable {}

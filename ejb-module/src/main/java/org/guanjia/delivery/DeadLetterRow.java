package org.guanjia.delivery;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A dead letter in the list.
 *
 * @param subject the task, where the message said so
 * @param reasonKey message key of why it could not be taken
 * @param detail which part, for people who know the contract
 * @param failures how often
 */
public record DeadLetterRow(
        UUID id,
        Flow flow,
        String destination,
        UUID subject,
        Long sequence,
        UUID estateId,
        UUID departmentId,
        String reasonKey,
        String detail,
        Instant occurredAt,
        Instant receivedAt,
        int failures,
        DeadLetterStatus status,
        String handledBy,
        Instant handledAt,
        long version)
        implements Serializable {}

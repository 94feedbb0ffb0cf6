package org.guanjia.request.model;

import java.time.Instant;
import java.util.UUID;
import org.guanjia.request.Priority;
import org.guanjia.request.RequestStatus;

/** What the database tells of a request for a list, before the other contexts add their names. */
public record RequestHead(
        UUID id,
        String number,
        String subject,
        RequestStatus status,
        boolean reopened,
        Priority priority,
        UUID itemId,
        UUID unitId,
        UUID personId,
        UUID postId,
        Instant submittedAt,
        Instant wishedAt,
        Integer doneMinutes,
        Instant closedAt) {}

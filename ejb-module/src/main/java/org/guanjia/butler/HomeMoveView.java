package org.guanjia.butler;

import java.time.Instant;
import java.util.UUID;

/**
 * That a home came from one post to another.
 *
 * @param fromName the English name of the post that served it before
 * @param toName and of the one that has since
 * @param movedBy who moved it, as their name was written that day
 */
public record HomeMoveView(
        UUID id,
        String labelZh,
        String labelEn,
        String fromName,
        String toName,
        String movedBy,
        Instant movedAt,
        String reason) {}

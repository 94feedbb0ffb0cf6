package org.guanjia.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A request was closed: every feedback and the owner's confirmation are in hand. Observed in the transaction of the act.
 *
 * @param departments that had a task of it
 * @param day on the wall of the estate
 */
public record RequestClosed(
        UUID requestId,
        UUID estateId,
        UUID unitId,
        UUID postId,
        UUID itemId,
        Set<UUID> departments,
        Instant at,
        LocalDate day) {

    public RequestClosed {
        departments = Set.copyOf(departments);
    }
}

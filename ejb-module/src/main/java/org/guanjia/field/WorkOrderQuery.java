package org.guanjia.field;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Which work orders.
 *
 * @param since from when on what is fed back counts: the beginning of the reader's day
 * @param dueBefore only those due before then, as for what is late or soon will be; null for all
 * @param text part of number, title, place or executor's name; null or empty for all
 */
public record WorkOrderQuery(
        @NotNull WorkOrderTab tab,
        @NotNull Instant since,
        Instant dueBefore,
        @Size(max = 100) String text) {

    /** All of a tab. */
    public static WorkOrderQuery of(WorkOrderTab tab, Instant since) {
        return new WorkOrderQuery(tab, since, null, null);
    }
}

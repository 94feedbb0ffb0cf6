package org.guanjia.roster.model;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Keeps swaps. */
public interface Swaps {

    void add(Swap swap);

    /** @throws org.guanjia.shared.NotFound where there is none */
    Swap swap(UUID id);

    /** Whether something may still come of a swap with this duty, on either side. */
    boolean isUnderWay(UUID dutyId);

    /** Those of a month that this person asked for or was asked for, the latest first. */
    List<Swap> with(UUID estateId, UUID employeeId, YearMonth month);

    /** Those that wait for this person’s answer and whose duty has not begun, the earliest duty first. */
    List<Swap> askedOf(UUID employeeId, Instant now);

    /** Those of an estate that wait for a manager and whose duty has not begun, the earliest duty first. */
    List<Swap> agreed(UUID estateId, Instant now);

    /** Those of a roster that something may still come of, the earliest duty first. */
    List<Swap> underWay(UUID rosterId, Instant now);
}

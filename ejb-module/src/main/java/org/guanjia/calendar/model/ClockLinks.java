package org.guanjia.calendar.model;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.ClockView;

/** The chains of all service clocks. */
public interface ClockLinks {

    /** The link that has not ended. */
    Optional<ClockLink> open(ClockKind kind, UUID ownerId);

    /** Keeps the first link of a clock. */
    void add(ClockLink first);

    /** Keeps the next link of a clock, after the one that the same act ended. */
    void follow(ClockLink next);

    /** Whole clocks by owner. */
    Map<UUID, ClockView> clocks(ClockKind kind, Collection<UUID> ownerIds);
}

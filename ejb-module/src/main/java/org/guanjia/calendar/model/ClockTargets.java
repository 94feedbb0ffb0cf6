package org.guanjia.calendar.model;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.TargetDue;

/** The targets of all service clocks. */
public interface ClockTargets {

    /** Keeps a new one. */
    void add(ClockTarget target);

    /** One of them, locked: the scan and an act may come at the same moment. */
    Optional<ClockTarget> locked(ClockTarget.Key key);

    /** Those of a clock, locked. */
    List<ClockTarget> locked(ClockKind kind, UUID ownerId);

    /** Those of these clocks, to be read. */
    List<ClockTarget> of(ClockKind kind, Collection<UUID> ownerIds);

    /**
     * Those that run and count in the working time of a department, locked.
     *
     * @param departmentId null for any
     */
    List<ClockTarget> running(@Nullable UUID departmentId);

    /** Those that run and were due by then, longest due first. */
    List<TargetDue> due(Instant at, int limit);
}

package org.guanjia.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.calendar.model.ClockTarget;
import org.guanjia.calendar.model.ClockTargets;

/** Targets without a database. */
final class ClockTargetsInMemory implements ClockTargets {

    private final List<ClockTarget> targets = new ArrayList<>();

    @Override
    public void add(ClockTarget target) {
        targets.add(target);
    }

    @Override
    public Optional<ClockTarget> locked(ClockTarget.Key key) {
        return locked(key.kind(), key.ownerId()).stream()
                .filter(target -> target.milestone() == key.milestone())
                .findFirst();
    }

    @Override
    public List<ClockTarget> locked(ClockKind kind, UUID ownerId) {
        return of(kind, List.of(ownerId));
    }

    @Override
    public List<ClockTarget> of(ClockKind kind, Collection<UUID> ownerIds) {
        return targets.stream()
                .filter(target -> target.kind() == kind && ownerIds.contains(target.ownerId()))
                .toList();
    }

    @Override
    public List<ClockTarget> running(UUID departmentId) {
        throw new UnsupportedOperationException("a query of the database");
    }

    @Override
    public List<TargetDue> due(Instant at, int limit) {
        throw new UnsupportedOperationException("a query of the database");
    }
}

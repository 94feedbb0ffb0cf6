package org.guanjia.disturbance.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.disturbance.DisturbanceKind;
import org.guanjia.disturbance.Week;

/** Keeps what disturbed a home, what is to come, and how much there may be. */
public interface DisturbanceBook {

    void add(Disturbance disturbance);

    Optional<Disturbance> find(UUID id);

    /** The occasions of a week by kind, without those that were given back. */
    Map<DisturbanceKind, Integer> used(UUID householdId, Week week);

    /** What others may still join, soonest first, those without a time before them. */
    List<Disturbance> ahead(UUID householdId, Instant now);

    /** What was said for these scopes. */
    List<DisturbanceLimit> limits(UUID... scopeIds);

    Optional<DisturbanceLimit> limit(UUID scopeId, DisturbanceKind kind);

    void add(DisturbanceLimit limit);

    void remove(DisturbanceLimit limit);

    /** @throws org.guanjia.shared.ChangedMeanwhile where somebody else was faster */
    void flush();
}

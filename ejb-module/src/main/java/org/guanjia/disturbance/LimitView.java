package org.guanjia.disturbance;

import jakarta.annotation.Nullable;
import java.time.Instant;

/**
 * How often a week.
 *
 * @param version that a change has to bring back; null where nothing was said for this scope
 * @param aWeek null where nothing was said for this scope
 */
public record LimitView(
        LimitScope scope,
        DisturbanceKind kind,
        @Nullable Integer aWeek,
        @Nullable String words,
        @Nullable String changedBy,
        @Nullable Instant changedAt,
        @Nullable Long version) {

    /** Of a scope for which nothing was said. */
    static LimitView none(LimitScope scope, DisturbanceKind kind) {
        return new LimitView(scope, kind, null, null, null, null, null);
    }
}

package org.guanjia.disturbance;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.disturbance.model.DisturbanceBook;
import org.guanjia.disturbance.model.DisturbanceLimit;
import org.guanjia.shared.Caller;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.EstateClock;

/** Changes what was said about how often, within a transaction whose boundary has checked the caller. */
@ApplicationScoped
class DisturbanceLimits {

    @Inject
    private DisturbanceBook book;

    @Inject
    private Caller caller;

    @Inject
    private EstateClock clock;

    /**
     * Says how often a week for a scope, or nothing any more where that is null.
     *
     * @param shown the version that the screen showed; null where nothing was said before
     */
    void change(
            LimitScope scope,
            UUID scopeId,
            DisturbanceKind kind,
            @Nullable Integer aWeek,
            @Nullable String words,
            @Nullable Long shown) {
        Optional<DisturbanceLimit> known = book.limit(scopeId, kind);
        if (!Objects.equals(shown, known.map(DisturbanceLimit::version).orElse(null))) {
            throw new ChangedMeanwhile();
        }
        if (aWeek == null) {
            known.ifPresent(book::remove);
        } else {
            DisturbanceLimit limit = known.orElseGet(() -> new DisturbanceLimit(scope, scopeId, kind));
            limit.change(aWeek, words, caller.actor(), clock.now());
            book.add(limit);
        }
        book.flush();
    }
}

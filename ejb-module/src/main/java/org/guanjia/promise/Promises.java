package org.guanjia.promise;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.Milestone;
import org.guanjia.calendar.ServiceTargets;
import org.guanjia.delivery.Changed;
import org.guanjia.estate.Estates;
import org.guanjia.household.Households;
import org.guanjia.promise.model.Promise;
import org.guanjia.promise.model.PromiseLedger;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Fact;
import org.guanjia.shared.Origin;

/** Makes promises and tells what becomes of them, within a transaction whose boundary has checked the caller (S21, S45). */
@ApplicationScoped
public class Promises {

    static final String TOPIC = "promises";

    @Inject
    private PromiseLedger ledger;

    @Inject
    private ServiceTargets targets;

    @Inject
    private Estates estates;

    @Inject
    private Households households;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Event<Changed> changed;

    /** Makes it; from now on it is owed. */
    public void make(PromisePlan plan, PromisedTo to, Actor by, Instant at) {
        Promise promise = new Promise(plan, to, estates.estate(to.estateId()).dayAt(plan.dueAt()), by, at);
        ledger.add(promise);
        targets.owe(ClockKind.PROMISE, promise.id(), Milestone.KEPT, to.estateId(), promise.dueAt(), at);
        tell(promise, "made", by, at, promise.words());
    }

    /** Who has to answer for those of these promises that exist, by id; one query. */
    public Map<UUID, PromiseCharge> charges(Collection<UUID> promiseIds) {
        return ledger.of(promiseIds).stream()
                .map(Promise::charge)
                .collect(toMap(PromiseCharge::id, Function.identity()));
    }

    /** Breaks it where its time is up and nobody has said that it was kept. */
    void breakIfDue(Promise promise, Instant at) {
        if (promise.isDue(at)) {
            promise.breakAt(at);
            tell(promise, "broken", Actor.SYSTEM, promise.dueAt(), null);
        }
    }

    void tell(Promise promise, String fact, Actor by, Instant at, @Nullable String words) {
        about(promise)
                .ifPresent(about -> facts.fire(new Fact(
                        about,
                        promise.estateId(),
                        "promise." + fact,
                        by,
                        at,
                        Map.of(
                                "kind",
                                promise.kind().name(),
                                "dueAt",
                                promise.dueAt().toString()),
                        words)));
        changed.fire(new Changed(promise.estateId(), TOPIC));
    }

    /** Whose timeline tells it: the request's, or that of the home it was made to. */
    private Optional<Origin> about(Promise promise) {
        if (promise.about() != null) {
            return Optional.of(promise.about());
        }
        LocalDate madeOn = estates.estate(promise.estateId()).dayAt(promise.madeAt());
        return households.livingIn(promise.unitId(), madeOn).map(Origin::household);
    }
}

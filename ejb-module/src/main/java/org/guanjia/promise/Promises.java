package org.guanjia.promise;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.Milestone;
import org.guanjia.calendar.ServiceTargets;
import org.guanjia.delivery.Changed;
import org.guanjia.estate.Estates;
import org.guanjia.promise.model.Promise;
import org.guanjia.promise.model.PromiseLedger;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Fact;

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
        if (promise.about() != null) {
            facts.fire(new Fact(
                    promise.about(),
                    promise.estateId(),
                    "promise." + fact,
                    by,
                    at,
                    Map.of(
                            "kind",
                            promise.kind().name(),
                            "dueAt",
                            promise.dueAt().toString()),
                    words));
        }
        changed.fire(new Changed(promise.estateId(), TOPIC));
    }
}

package org.guanjia.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.ServiceTargets;
import org.guanjia.calendar.TargetDue;
import org.guanjia.promise.model.Promise;
import org.guanjia.promise.model.PromiseLedger;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.NotFound;

/** Hears that the time of a promise is up, and breaks it where nobody has said that it was kept. */
@ApplicationScoped
class PromiseWatch {

    @Inject
    private PromiseLedger ledger;

    @Inject
    private ServiceTargets targets;

    @Inject
    private Promises promises;

    @Inject
    private EstateClock clock;

    void due(@Observes TargetDue due) {
        if (due.kind() == ClockKind.PROMISE) {
            Promise promise = ledger.locked(due.ownerId()).orElseThrow(NotFound::new);
            if (targets.miss(due, clock.now())) {
                promises.breakIfDue(promise, clock.now());
            }
        }
    }
}

package org.guanjia.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Tells whoever owns a target that its time is up, each in a transaction of its own. */
@ApplicationScoped
public class TargetTeller {

    @Inject
    private Event<TargetDue> due;

    /** Tells it; what fails takes back this one alone. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tell(TargetDue one) {
        due.fire(one);
    }
}

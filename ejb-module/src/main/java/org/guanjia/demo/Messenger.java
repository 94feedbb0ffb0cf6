package org.guanjia.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.guanjia.delivery.Flow;
import org.guanjia.delivery.HandDelivery;
import org.guanjia.dispatch.DispatchDesk;
import org.guanjia.field.DepartmentInbox;
import org.guanjia.shared.EstateClock;

/** Carries the letters of a played past between butlers and departments, at the time that is played. */
@ApplicationScoped
class Messenger {

    @Inject
    private HandDelivery delivery;

    @Inject
    private DepartmentInbox departments;

    @Inject
    private DispatchDesk dispatch;

    @Inject
    private EstateClock clock;

    /** Carries orders and answers about these tasks, until both sides know the same. */
    void carry(Instant at, Collection<UUID> tasks) {
        clock.at(at, () -> {
            delivery.carry(tasks, Map.of(Flow.DISPATCH, departments, Flow.FEEDBACK, dispatch));
            return null;
        });
    }
}

package org.guanjia.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.ServiceTargets;
import org.guanjia.calendar.TargetDue;
import org.guanjia.request.model.Requests;
import org.guanjia.request.model.ServiceRequest;
import org.guanjia.shared.Actor;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.NotFound;

/** Hears that a request was not done in time, and tells it (S21). */
@ApplicationScoped
class TargetWatch {

    @Inject
    private Requests requests;

    @Inject
    private ServiceTargets targets;

    @Inject
    private RequestAnnouncements announcements;

    @Inject
    private EstateClock clock;

    void due(@Observes TargetDue due) {
        if (due.kind() == ClockKind.REQUEST && targets.miss(due, clock.now())) {
            ServiceRequest request = requests.find(due.ownerId()).orElseThrow(NotFound::new);
            announcements.tell(request, "missed." + due.milestone(), Actor.SYSTEM, due.dueAt(), null);
        }
    }
}

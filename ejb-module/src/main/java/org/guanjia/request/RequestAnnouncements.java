package org.guanjia.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.guanjia.delivery.Changed;
import org.guanjia.request.model.ServiceRequest;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Origin;

/** Announces what happened to a request: to the timeline, and to the screens that show it. */
@ApplicationScoped
class RequestAnnouncements {

    @Inject
    private Event<RequestFact> facts;

    @Inject
    private Event<Changed> changed;

    /** Tells it in the transaction of the act. */
    void tell(ServiceRequest request, String fact, Actor by, Instant at, String words) {
        facts.fire(new RequestFact(
                Origin.request(request.id()), request.estateId(), "request." + fact, by, at, Map.of(), words));
        changed.fire(new Changed(request.estateId(), "requests"));
    }
}

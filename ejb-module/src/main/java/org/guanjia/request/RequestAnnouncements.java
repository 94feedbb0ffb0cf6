package org.guanjia.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanjia.delivery.Changed;
import org.guanjia.estate.Estates;
import org.guanjia.request.model.RequestHead;
import org.guanjia.request.model.ServiceRequest;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Fact;
import org.guanjia.shared.Origin;
import org.guanjia.shared.OriginKind;
import org.guanjia.shared.TimelineFact;

/** Announces what happened to a request: to the timeline, and to the screens that show it. */
@ApplicationScoped
class RequestAnnouncements {

    static final String TOPIC = "requests";

    @Inject
    private Event<Fact> facts;

    @Inject
    private Event<Changed> changed;

    @Inject
    private Event<RequestClosed> closings;

    @Inject
    private Event<RequestReopened> reopenings;

    @Inject
    private Estates estates;

    /** Tells it in the transaction of the act. */
    void tell(ServiceRequest request, String fact, Actor by, Instant at, String words) {
        facts.fire(
                new Fact(Origin.request(request.id()), request.estateId(), "request." + fact, by, at, Map.of(), words));
    }

    /** Tells other contexts, too, that it was closed. */
    void closed(ServiceRequest request, Set<UUID> departments, Instant at) {
        RequestHead head = request.head();
        closings.fire(new RequestClosed(
                head.id(),
                request.estateId(),
                head.unitId(),
                head.postId(),
                head.itemId(),
                departments,
                at,
                estates.estate(request.estateId()).dayAt(at)));
    }

    /** Tells other contexts, too, that it was opened again. */
    void reopened(ServiceRequest request, Instant at) {
        reopenings.fire(new RequestReopened(request.id(), at));
    }

    /** Whatever enters a request's timeline, news from a department too, puts the screens out of date that show it. */
    void enters(@Observes TimelineFact fact) {
        if (fact.about().kind() == OriginKind.REQUEST) {
            changed.fire(new Changed(fact.estateId(), TOPIC));
        }
    }
}

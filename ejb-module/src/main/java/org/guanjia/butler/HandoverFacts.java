package org.guanjia.butler;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.butler.model.ButlerPosts;
import org.guanjia.butler.model.Handover;
import org.guanjia.delivery.Changed;
import org.guanjia.household.Households;
import org.guanjia.shared.Caller;
import org.guanjia.shared.Fact;
import org.guanjia.shared.Origin;
import org.guanjia.staff.Employees;

/** Tells what a handover changes: to open screens, and to the timelines of the requests and homes that get another butler by it. */
@ApplicationScoped
class HandoverFacts {

    @Inject
    private Employees employees;

    @Inject
    private ButlerPosts posts;

    @Inject
    private Households households;

    @Inject
    private Caller caller;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Event<Changed> changed;

    /** Somebody else answers for these matters from now on: it stands in the timeline of each that is a request. */
    void tellRequests(Handover handover, String fact, Collection<Told> told, Instant at) {
        Map<String, String> details =
                Map.of("incoming", employees.employee(handover.incomingId()).nameZh());
        told.stream()
                .filter(matter -> matter.kind() == MatterKind.REQUEST && matter.isOpen())
                .forEach(matter -> facts.fire(new Fact(
                        Origin.request(matter.id()),
                        handover.estateId(),
                        "butler." + fact,
                        caller.actor(),
                        at,
                        details,
                        matter.row().told())));
    }

    /** Somebody else answers for all homes of the post from now on: it stands in the timeline of each (S18). */
    void tellHomes(Handover handover, Instant at) {
        Map<String, String> details =
                Map.of("incoming", employees.employee(handover.incomingId()).nameZh());
        households
                .homes(posts.unitsOf(List.of(handover.postId())).keySet())
                .values()
                .forEach(home -> facts.fire(new Fact(
                        Origin.household(home),
                        handover.estateId(),
                        "butler.homeHandedOver",
                        caller.actor(),
                        at,
                        details,
                        null)));
    }

    /** Something on the screens about posts of an estate is no longer what it was. */
    void tellScreens(UUID estateId) {
        changed.fire(new Changed(estateId, PostSeats.TOPIC));
    }
}

package org.guanjia.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.Milestone;
import org.guanjia.calendar.ServiceTargets;
import org.guanjia.dispatch.TaskSettled;
import org.guanjia.request.model.Requests;
import org.guanjia.request.model.ServiceRequest;
import org.guanjia.shared.Actor;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.OriginKind;

/** Hears from dispatch that a task of a request was settled; the last one completes its feedback (S04). */
@ApplicationScoped
class FeedbackWatch {

    @Inject
    private Requests requests;

    @Inject
    private ServiceTargets targets;

    @Inject
    private RequestAnnouncements announcements;

    void settled(@Observes TaskSettled event) {
        if (event.origin().kind() != OriginKind.REQUEST || !event.feedbackComplete()) {
            return;
        }
        ServiceRequest request = requests.find(event.origin().id()).orElseThrow(NotFound::new);
        if (request.status() == RequestStatus.IN_SERVICE) {
            request.completeFeedback();
            targets.met(ClockKind.REQUEST, request.id(), Milestone.DONE, event.at());
            announcements.tell(request, "feedbackComplete", Actor.SYSTEM, event.at(), null);
        }
    }
}

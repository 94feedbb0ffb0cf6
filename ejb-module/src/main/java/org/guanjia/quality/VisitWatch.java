package org.guanjia.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.ServiceTargets;
import org.guanjia.calendar.TargetDue;
import org.guanjia.quality.model.ReplyVisit;
import org.guanjia.quality.model.SurveyRegister;
import org.guanjia.shared.Actor;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.NotFound;

/** Hears that a reply visit was not paid in time, and tells it with its request. It is owed all the same. */
@ApplicationScoped
class VisitWatch {

    @Inject
    private SurveyRegister register;

    @Inject
    private ServiceTargets targets;

    @Inject
    private Surveys surveys;

    @Inject
    private EstateClock clock;

    void due(@Observes TargetDue due) {
        if (due.kind() == ClockKind.REPLY_VISIT) {
            ReplyVisit visit = register.lockedVisit(due.ownerId()).orElseThrow(NotFound::new);
            if (targets.miss(due, clock.now())) {
                surveys.tell(visit.survey(), "missed." + due.milestone(), Actor.SYSTEM, visit.dueAt(), Map.of(), null);
            }
        }
    }
}

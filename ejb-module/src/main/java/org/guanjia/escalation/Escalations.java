package org.guanjia.escalation;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.calendar.ServiceTargets;
import org.guanjia.calendar.TargetDue;
import org.guanjia.delivery.Changed;
import org.guanjia.escalation.model.EscalationStep;
import org.guanjia.escalation.model.EscalationSteps;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Fact;
import org.guanjia.shared.NotFound;
import org.guanjia.staff.EmployeeView;

/** Takes the steps of escalations, each in a transaction of its own. */
@ApplicationScoped
public class Escalations {

    static final String TOPIC = "escalations";

    @Inject
    private EscalationSteps steps;

    @Inject
    private EscalationSettings settings;

    @Inject
    private ServiceTargets targets;

    @Inject
    private Matters matters;

    @Inject
    private ReportingLine line;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Event<Changed> changed;

    /**
     * A target came to a rung: those of its level are told, once. Where somebody took it on shortly before, they have time until the patience
     * of those above is over.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void reach(TargetDue target, int level, Instant at) {
        if (!steps.has(target, level)) {
            Matter matter = matters.of(target.kind(), target.ownerId());
            Instant until = steps.takenOnLast(target)
                    .map(taken -> taken.plus(settings.patience()))
                    .filter(at::isBefore)
                    .orElse(at);
            EscalationStep step = new EscalationStep(target, matter.estateId(), level, until);
            steps.add(step);
            if (!until.isAfter(at)) {
                tell(step, matter, at);
            }
        }
    }

    /** The patience is over: it is told, unless it was done meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void goOn(UUID stepId, Instant at) {
        EscalationStep step = steps.locked(stepId).orElseThrow(NotFound::new);
        if (!step.state().allows(StepAct.TELL)) {
            return;
        }
        if (targets.isOpen(step.kind(), step.ownerId(), step.milestone())) {
            tell(step, matters.of(step.kind(), step.ownerId()), at);
        } else {
            step.spare();
        }
    }

    private void tell(EscalationStep step, Matter matter, Instant at) {
        List<EmployeeView> people = line.at(step.level(), matter);
        step.tell(people.stream().map(EmployeeView::id).toList(), at);
        tell(step, matter, "told", Actor.SYSTEM, at, names(people), null);
    }

    private static String names(List<EmployeeView> people) {
        return people.stream().map(EmployeeView::nameZh).collect(joining("、"));
    }

    /** Tells the timeline of the request, and the screens of those concerned. */
    void tell(
            EscalationStep step,
            Matter matter,
            String fact,
            Actor by,
            Instant at,
            String names,
            @Nullable String words) {
        if (matter.about() != null) {
            facts.fire(new Fact(
                    matter.about(),
                    step.estateId(),
                    "escalation." + fact,
                    by,
                    at,
                    Map.of(
                            "level",
                            String.valueOf(step.level()),
                            "target",
                            step.kind() + "." + step.milestone(),
                            "to",
                            names),
                    words));
        }
        changed.fire(new Changed(step.estateId(), TOPIC));
    }
}

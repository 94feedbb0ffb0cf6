package org.guanjia.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.ServiceTargets;
import org.guanjia.calendar.TargetDue;
import org.guanjia.dispatch.model.Origins;
import org.guanjia.dispatch.model.Task;
import org.guanjia.dispatch.model.TaskOrigin;
import org.guanjia.dispatch.model.Tasks;
import org.guanjia.shared.Actor;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.NotFound;

/** Hears that a task was not accepted or not fed back in time, and tells it where the task arose (S21). */
@ApplicationScoped
class TargetWatch {

    @Inject
    private Origins origins;

    @Inject
    private Tasks tasks;

    @Inject
    private ServiceTargets targets;

    @Inject
    private TaskDispatch dispatch;

    @Inject
    private EstateClock clock;

    void due(@Observes TargetDue due) {
        if (due.kind() == ClockKind.TASK) {
            TaskOrigin origin = origins.locked(tasks.originOf(due.ownerId()).orElseThrow(NotFound::new));
            Task task = tasks.find(due.ownerId()).orElseThrow(NotFound::new);
            if (targets.miss(due, clock.now())) {
                dispatch.tell(origin, task, "missed." + due.milestone(), Actor.SYSTEM, due.dueAt(), null);
            }
        }
    }
}

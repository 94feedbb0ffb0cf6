package org.guanjia.dispatch;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanjia.attachment.Attachments;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.Milestone;
import org.guanjia.calendar.ServiceClocks;
import org.guanjia.calendar.ServiceTargets;
import org.guanjia.delivery.LetterHandler;
import org.guanjia.delivery.Received;
import org.guanjia.delivery.SubjectUnknown;
import org.guanjia.dispatch.model.Feedbacks;
import org.guanjia.dispatch.model.Origins;
import org.guanjia.dispatch.model.Task;
import org.guanjia.dispatch.model.TaskFeedback;
import org.guanjia.dispatch.model.TaskOrigin;
import org.guanjia.dispatch.model.Tasks;
import org.guanjia.jms.AttachmentRef;
import org.guanjia.jms.ChosenReason;
import org.guanjia.jms.TaskProgress;
import org.guanjia.jms.WorkState;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Correlation;
import org.guanjia.shared.Reason;
import org.guanjia.shared.Roles;

/**
 * Takes in what departments say of their tasks (S04). What comes in sequence moves the task; what is stale changes nothing and
 * still enters the timeline; what names a task not known yet waits in the inbox.
 */
@Stateless
@LocalBean
public class DispatchDesk implements LetterHandler<TaskProgress> {

    /** A department in one of these has the last order; in the others it may not have heard of it yet. */
    private static final Set<WorkState> HOLD_THE_ORDER =
            EnumSet.of(WorkState.RECEIVED, WorkState.ACCEPTED, WorkState.IN_PROGRESS, WorkState.PAUSED);

    @Inject
    private Origins origins;

    @Inject
    private Tasks tasks;

    @Inject
    private Feedbacks feedbacks;

    @Inject
    private ServiceClocks clocks;

    @Inject
    private ServiceTargets targets;

    @Inject
    private Attachments attachments;

    @Inject
    private TaskDispatch dispatch;

    @Override
    @RolesAllowed(Roles.SYSTEM)
    public void apply(TaskProgress progress, Received received) {
        TaskOrigin origin = lockOriginOf(progress);
        Task known = known(progress);
        Correlation.join(known.correlation());
        Actor by = teller(progress);
        Instant at = progress.occurredAt();
        TaskStatus before = known.status();
        switch (progress.kind()) {
            case RECEIVED -> known.received();
            case ACCEPTED -> known.accepted(progress.executor());
            case REFUSED -> known.refused(reason(progress));
            case STARTED -> known.started();
            case PAUSED -> known.paused(reason(progress), progress.resumesAt());
            case RESUMED -> known.resumed();
            case HANDED_BACK -> known.handedBack(reason(progress));
            case WITHDRAWN -> known.withdrawn();
            case TOO_LATE -> known.withdrawalRefused(reason(progress), progress.state() == WorkState.FED_BACK);
            case FED_BACK -> takeFeedback(origin, known, progress, received);
        }
        if (HOLD_THE_ORDER.contains(progress.state())) {
            known.reachedDepartment(at);
        }
        keepTime(known, progress, before);
        Reason said = progress.feedback() == null
                ? reason(progress)
                : Reason.inWords(progress.feedback().words());
        dispatch.tell(origin, known, factKey(progress), by, at, said, more(progress));
        if (known.status().isSettled() && !before.isSettled()) {
            dispatch.settle(origin, known, by, at);
        }
    }

    @Override
    @RolesAllowed(Roles.SYSTEM)
    public void stale(TaskProgress progress, Received received) {
        TaskOrigin origin = lockOriginOf(progress);
        Task known = known(progress);
        Correlation.join(known.correlation());
        dispatch.tell(origin, known, "stale", teller(progress), progress.occurredAt(), reason(progress), Map.of());
    }

    private void takeFeedback(TaskOrigin origin, Task task, TaskProgress progress, Received received) {
        TaskFeedback feedback = new TaskFeedback(
                task, progress.feedback(), progress.by(), progress.occurredAt(), received.receivedAt());
        feedbacks.add(feedback);
        task.fedBack(feedback);
        origin.fedBack(feedback.id());
        attachments.link(broughtFor(task, progress), origin.asOrigin(), origin.estateId());
    }

    /** Only what was brought for this very task: a feedback that names another one's files is refused. */
    private List<UUID> broughtFor(Task task, TaskProgress progress) {
        List<UUID> named = progress.feedback().attachments().stream()
                .map(AttachmentRef::id)
                .toList();
        Set<UUID> brought =
                attachments.ofWork(task.id()).stream().map(AttachmentRef::id).collect(toSet());
        if (!brought.containsAll(named)) {
            throw new BusinessRuleViolation("dispatch.attachmentOfOtherTask");
        }
        return named;
    }

    private void keepTime(Task task, TaskProgress progress, TaskStatus before) {
        Instant at = progress.occurredAt();
        switch (progress.kind()) {
            case ACCEPTED -> targets.met(ClockKind.TASK, task.id(), Milestone.ACCEPTED, at);
            case PAUSED -> clocks.pause(ClockKind.TASK, task.id(), at, null);
            case RESUMED -> clocks.resume(ClockKind.TASK, task.id(), at);
            case FED_BACK -> {
                targets.met(ClockKind.TASK, task.id(), Milestone.DONE, at);
                clocks.stop(ClockKind.TASK, task.id(), at);
            }
            case REFUSED, HANDED_BACK, WITHDRAWN -> {
                // what a department has given back does not run any more when it is withdrawn
                if (!before.isReturned()) {
                    clocks.stop(ClockKind.TASK, task.id(), at);
                }
            }
            default -> {
                // time runs on
            }
        }
    }

    private TaskOrigin lockOriginOf(TaskProgress progress) {
        return origins.locked(
                tasks.originOf(progress.taskId()).orElseThrow(() -> new SubjectUnknown(progress.taskId())));
    }

    private Task known(TaskProgress progress) {
        Task task = tasks.find(progress.taskId()).orElseThrow(() -> new SubjectUnknown(progress.taskId()));
        if (!task.departmentId().equals(progress.departmentId())
                || !task.estateId().equals(progress.estateId())) {
            throw new BusinessRuleViolation("dispatch.notThisDepartments");
        }
        if (progress.orderSequence() > task.orderSequence()) {
            throw new BusinessRuleViolation("dispatch.orderNeverGiven", progress.orderSequence());
        }
        return task;
    }

    /** Who said it. A department chooses the names that it sends, so that none of them makes anybody the system. */
    private static Actor teller(TaskProgress progress) {
        return progress.by() == null ? Actor.SYSTEM : Actor.external(progress.by());
    }

    private static Reason reason(TaskProgress progress) {
        ChosenReason chosen = progress.chosenReason();
        return chosen == null
                ? Reason.inWords(progress.reason())
                : new Reason(chosen.code(), chosen.zh(), chosen.en(), progress.reason());
    }

    /** What the timeline tells beside the fact: until when a pause is, what came of the task. */
    private static Map<String, String> more(TaskProgress progress) {
        if (progress.resumesAt() != null) {
            return Map.of("resumesAt", progress.resumesAt().toString());
        }
        return progress.feedback() == null
                ? Map.of()
                : Map.of("outcome", progress.feedback().outcome().name());
    }

    private static String factKey(TaskProgress progress) {
        return switch (progress.kind()) {
            case RECEIVED -> "received";
            case ACCEPTED -> "accepted";
            case REFUSED -> "refused";
            case STARTED -> "started";
            case PAUSED -> "paused";
            case RESUMED -> "resumed";
            case HANDED_BACK -> "handedBack";
            case WITHDRAWN -> "withdrawn";
            case TOO_LATE -> "tooLate";
            case FED_BACK -> "fedBack";
        };
    }
}

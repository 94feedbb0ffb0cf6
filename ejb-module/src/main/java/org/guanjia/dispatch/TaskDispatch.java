package org.guanjia.dispatch;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.Milestone;
import org.guanjia.calendar.ServiceClocks;
import org.guanjia.calendar.ServiceTargets;
import org.guanjia.dispatch.model.FeedbackPolicy;
import org.guanjia.dispatch.model.Feedbacks;
import org.guanjia.dispatch.model.Origins;
import org.guanjia.dispatch.model.Task;
import org.guanjia.dispatch.model.TaskFeedback;
import org.guanjia.dispatch.model.TaskOrigin;
import org.guanjia.dispatch.model.Tasks;
import org.guanjia.disturbance.Disturbances;
import org.guanjia.disturbance.PlannedDisturbance;
import org.guanjia.estate.Estates;
import org.guanjia.estate.LifePhase;
import org.guanjia.form.Forms;
import org.guanjia.jms.OrderKind;
import org.guanjia.jms.Outcome;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.Fact;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Reason;
import org.guanjia.staff.DepartmentView;
import org.guanjia.staff.Departments;

/**
 * What the owners of origins use, inside their own transaction and after their own checks of role and scope: open an origin,
 * order tasks for it, order again, send back, withdraw, close and reopen (S04, S05).
 */
@ApplicationScoped
public class TaskDispatch {

    private static final int MOST_TASKS = 20;

    @Inject
    private Origins origins;

    @Inject
    private Tasks tasks;

    @Inject
    private Feedbacks feedbacks;

    @Inject
    private DepartmentOrders orders;

    @Inject
    private ServiceClocks clocks;

    @Inject
    private ServiceTargets targets;

    @Inject
    private Disturbances disturbances;

    @Inject
    private Departments departments;

    @Inject
    private Estates estates;

    @Inject
    private Forms forms;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Event<TaskSettled> settled;

    /** Opens an origin; its owner may refer to it from now on. */
    public void open(OriginBrief brief) {
        origins.add(new TaskOrigin(brief));
    }

    /**
     * Plans tasks behind those that the origin has already, and orders each that waits for nothing.
     *
     * @throws BusinessRuleViolation where a department is not one of the estate's, the plan does not hold together, or the home's
     *     budget of disturbances is used up and nobody says why it has to be
     */
    public void order(UUID originId, List<TaskPlan> plans, Actor by, Instant at) {
        TaskOrigin origin = origins.locked(originId);
        List<Task> all = new ArrayList<>(tasks.of(originId));
        int before = all.size();
        if (plans.isEmpty()) {
            throw BusinessRuleViolation.at("tasks", "dispatch.noTask");
        }
        if (before + plans.size() > MOST_TASKS) {
            throw BusinessRuleViolation.at("tasks", "dispatch.tooManyTasks", MOST_TASKS);
        }
        LifePhase phase = estates.phase(origin.estateId(), at);
        for (TaskPlan plan : plans) {
            requireDepartment(origin, plan.departmentId());
            all.add(new Task(origin, plan, phase, all.size() + 1, formVersion(plan)));
        }
        plan(origin, plans, by, at);
        orderDue(origin, all, by, at);
        // not before, so that each is written once, as it was ordered
        all.subList(before, all.size()).forEach(tasks::add);
    }

    private void plan(TaskOrigin origin, List<TaskPlan> plans, Actor by, Instant at) {
        if (origin.unitId() != null) {
            List<PlannedDisturbance> planned = plans.stream()
                    .filter(plan -> plan.disturbs() != null)
                    .map(plan -> new PlannedDisturbance(plan.id(), plan.title().strip(), plan.disturbs()))
                    .toList();
            disturbances.plan(origin.unitId(), planned, origin.asOrigin(), by, at);
        }
    }

    private void requireDepartment(TaskOrigin origin, UUID departmentId) {
        DepartmentView department = departments.department(departmentId);
        if (!department.estateId().equals(origin.estateId())) {
            throw new NotFound();
        }
        if (!department.active()) {
            throw BusinessRuleViolation.at("departmentId", "dispatch.departmentInactive", department.nameZh());
        }
    }

    private Integer formVersion(TaskPlan plan) {
        return plan.formKey() == null ? null : forms.current(plan.formKey()).version();
    }

    /** Orders each planned task that waits for nothing any more. */
    void orderDue(TaskOrigin origin, List<Task> all, Actor by, Instant at) {
        all.stream().filter(task -> task.isDue(all)).toList().forEach(task -> {
            task.order(at);
            clocks.start(ClockKind.TASK, task.id(), task.estateId(), at);
            Map<Milestone, Instant> due =
                    targets.begin(task.id(), task.estateId(), task.departmentId(), task.targets(), at);
            orders.send(task, origin.brief(), due, OrderKind.DO, null, by, at);
            tell(origin, task, "ordered", by, at, null);
        });
    }

    /** Gives a task to its department once more, after it was refused or handed back. */
    public void orderAgain(UUID originId, UUID taskId, long shown, String why, Actor by, Instant at) {
        TaskOrigin origin = origins.locked(originId);
        Task task = task(origin, taskId, shown);
        task.orderAgain(why, at);
        orders.send(task, origin.brief(), countAgain(task, at), OrderKind.DO, why, by, at);
        tell(origin, task, "orderedAgain", by, at, why);
    }

    /** Sends a feedback back, to be done over by the same executor. */
    public void sendBack(UUID originId, UUID taskId, long shown, String why, Actor by, Instant at) {
        TaskOrigin origin = origins.locked(originId);
        Task task = task(origin, taskId, shown);
        task.sendBack(why, at);
        orders.send(task, origin.brief(), countAgain(task, at), OrderKind.REDO, why, by, at);
        tell(origin, task, "sentBack", by, at, why);
    }

    private Map<Milestone, Instant> countAgain(Task task, Instant at) {
        Instant counts = clocks.reopen(ClockKind.TASK, task.id(), at, null);
        return targets.beginAgain(task.id(), task.estateId(), task.departmentId(), task.targets(), counts);
    }

    private Map<Milestone, Instant> due(Task task) {
        return targets.due(Set.of(task.id())).getOrDefault(task.id(), Map.of());
    }

    /** Asks the department where it stands. */
    public void remind(UUID originId, UUID taskId, long shown, Actor by, Instant at) {
        TaskOrigin origin = origins.locked(originId);
        Task task = task(origin, taskId, shown);
        task.remind();
        orders.send(task, origin.brief(), due(task), OrderKind.REMIND, null, by, at);
        tell(origin, task, "reminded", by, at, null);
    }

    /** Withdraws a task: at once where no department holds it, otherwise the department is asked and has to answer. */
    public void withdraw(UUID originId, UUID taskId, long shown, String why, Actor by, Instant at) {
        TaskOrigin origin = origins.locked(originId);
        Task task = task(origin, taskId, shown);
        OrderKind word = task.withdraw(why);
        if (word == null) {
            tell(origin, task, "withdrawn", by, at, why);
            settle(origin, task, by, at);
        } else {
            orders.send(task, origin.brief(), due(task), word, why, by, at);
            tell(origin, task, "withdrawalAsked", by, at, why);
        }
    }

    /** Says that a task is settled, and orders those that waited for it: that is the plan's doing, not of whoever settled it. */
    void settle(TaskOrigin origin, Task task, Actor by, Instant at) {
        if (task.status() == TaskStatus.WITHDRAWN) {
            disturbances.giveBack(task.id());
        } else {
            disturbances.happened(task.id());
        }
        List<Task> all = tasks.of(origin.id());
        orderDue(origin, all, Actor.SYSTEM, at);
        settled.fire(new TaskSettled(origin.asOrigin(), task.id(), FeedbackPolicy.isComplete(all), by, at));
    }

    /**
     * Closes the origin; its owner closes itself afterwards in the same transaction, which the database refuses while this
     * has not happened.
     *
     * @throws BusinessRuleViolation while feedback is missing
     */
    public void close(UUID originId) {
        TaskOrigin origin = origins.locked(originId);
        origin.close(tasks.of(originId));
        origins.writeClosed(origin);
    }

    /** Opens a closed origin again; its owner has opened itself before. */
    public void reopen(UUID originId) {
        origins.flush();
        TaskOrigin origin = origins.locked(originId);
        origin.reopen();
        origins.writeClosed(origin);
    }

    /** @throws BusinessRuleViolation while a task is open, or where none was fed back */
    public void requireFeedbackComplete(UUID originId) {
        FeedbackPolicy.requireComplete(tasks.of(originId));
    }

    /** @throws BusinessRuleViolation where a task is open or was fed back: what was begun is brought to its end, not cancelled */
    public void requireNothingOutstanding(UUID originId) {
        List<Task> all = tasks.of(originId);
        if (all.stream().anyMatch(task -> task.status() != TaskStatus.WITHDRAWN)) {
            throw new BusinessRuleViolation("dispatch.notAllWithdrawn");
        }
    }

    /** The outcomes of the feedback that counts: the last of each task. */
    public List<Outcome> outcomes(UUID originId) {
        return feedbackOf(tasks.of(originId)).values().stream()
                .map(TaskFeedback::outcome)
                .toList();
    }

    /** The tasks of an origin, by their place. */
    public List<TaskView> tasks(UUID originId) {
        List<Task> all = tasks.of(originId);
        Map<UUID, TaskFeedback> given = feedbackOf(all);
        Map<UUID, Map<Milestone, Instant>> due =
                targets.due(all.stream().map(Task::id).toList());
        return all.stream()
                .map(task -> view(
                        task,
                        given.get(task.feedbackId()),
                        due.getOrDefault(task.id(), Map.of()).get(Milestone.DONE)))
                .toList();
    }

    /** The number that people say of an origin; empty where there is none. */
    public Optional<String> number(UUID originId) {
        return origins.number(originId);
    }

    /** The household that an origin is served for; empty where there is none. No query where the transaction has the origin already. */
    public Optional<UUID> householdOf(UUID originId) {
        return origins.find(originId).map(TaskOrigin::householdId);
    }

    /** Who has to answer for those of these tasks that exist, by id; one query. */
    public Map<UUID, TaskCharge> charges(Collection<UUID> taskIds) {
        return tasks.charges(taskIds).stream().collect(toMap(TaskCharge::id, identity()));
    }

    /** How far each of these origins is; {@link OriginProgress#NONE} is left out. */
    public Map<UUID, OriginProgress> progress(Collection<UUID> originIds) {
        return tasks.progress(originIds);
    }

    private Map<UUID, TaskFeedback> feedbackOf(List<Task> all) {
        List<UUID> ids =
                all.stream().map(Task::feedbackId).filter(Objects::nonNull).toList();
        return feedbacks.withIds(ids).stream().collect(toMap(TaskFeedback::id, identity()));
    }

    private static TaskView view(Task task, TaskFeedback feedback, Instant doneBy) {
        return new TaskView(
                task.id(),
                task.version(),
                task.position(),
                task.after(),
                task.title(),
                task.words(),
                task.departmentId(),
                task.phase(),
                task.status(),
                task.orderedAt(),
                task.receivedAt(),
                doneBy,
                task.executor(),
                task.reason(),
                task.resumesAt(),
                task.isWithdrawalAsked(),
                task.formKey(),
                task.formVersion(),
                feedback == null ? null : feedback.view(),
                task.butlerActions());
    }

    private Task task(TaskOrigin origin, UUID taskId, long shown) {
        Task task = tasks.find(taskId)
                .filter(found -> found.originId().equals(origin.id()))
                .orElseThrow(NotFound::new);
        ChangedMeanwhile.unlessSame(shown, task.version());
        return task;
    }

    /** Tells the timeline of the origin what happened to a task. */
    void tell(TaskOrigin origin, Task task, String what, Actor by, Instant at, String words) {
        tell(origin, task, what, by, at, Reason.inWords(words), Map.of());
    }

    /** The same with a reason, which the reader gets in their own language, and with more that the sentence tells. */
    void tell(TaskOrigin origin, Task task, String what, Actor by, Instant at, Reason why, Map<String, String> more) {
        Map<String, String> details = new HashMap<>(more);
        details.put("task", task.id().toString());
        details.put("position", String.valueOf(task.position()));
        details.put("department", task.departmentId().toString());
        if (why != null && why.code() != null) {
            details.put("reason", why.code());
            details.put("reasonZh", why.zh());
            details.put("reasonEn", why.en());
        }
        String words = why == null ? null : why.words();
        facts.fire(new Fact(origin.asOrigin(), origin.estateId(), "task." + what, by, at, Map.copyOf(details), words));
    }
}

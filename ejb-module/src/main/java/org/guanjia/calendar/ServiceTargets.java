package org.guanjia.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanjia.calendar.model.ClockLinks;
import org.guanjia.calendar.model.ClockTarget;
import org.guanjia.calendar.model.ClockTargets;

/**
 * What has to have happened by when, for other contexts in their own transaction (S21). A target counts on a service clock, whose
 * acts move it: it rests while the clock is paused and is dropped when that stops. Whoever owns the clock says when a target begins and
 * what meets it, and hears by {@link TargetDue} that its time is up.
 */
@ApplicationScoped
public class ServiceTargets {

    @Inject
    private ClockTargets targets;

    @Inject
    private ClockLinks links;

    @Inject
    private DepartmentHours hours;

    /**
     * Counts targets from now on, on a clock that was just started.
     *
     * @param departmentId in whose working time they count
     * @return when each is due
     */
    public Map<Milestone, Instant> begin(
            UUID taskId, UUID estateId, UUID departmentId, Map<Milestone, Duration> asked, Instant at) {
        return count(taskId, estateId, departmentId, asked, Map.of(), at);
    }

    /** Counts them anew from now on: the work was ordered again. */
    public Map<Milestone, Instant> beginAgain(
            UUID taskId, UUID estateId, UUID departmentId, Map<Milestone, Duration> asked, Instant at) {
        Map<Milestone, ClockTarget> before = targets.locked(ClockKind.TASK, taskId).stream()
                .collect(toMap(ClockTarget::milestone, target -> target));
        return count(taskId, estateId, departmentId, asked, before, at);
    }

    private Map<Milestone, Instant> count(
            UUID taskId,
            UUID estateId,
            UUID departmentId,
            Map<Milestone, Duration> asked,
            Map<Milestone, ClockTarget> before,
            Instant at) {
        Map<Milestone, Instant> due = new EnumMap<>(Milestone.class);
        if (!asked.isEmpty()) {
            WorkingTime worked = hours.of(departmentId);
            asked.forEach((milestone, target) -> {
                ClockTarget counted = before.get(milestone);
                if (counted == null) {
                    counted = new ClockTarget(
                            new ClockTarget.Key(taskId, ClockKind.TASK, milestone), estateId, departmentId);
                    counted.begin(target, worked, at);
                    targets.add(counted);
                } else {
                    counted.begin(target, worked, at);
                }
                due.put(milestone, counted.dueAt());
            });
        }
        return due;
    }

    /** Something is owed by a moment that was named; nothing was known of it before. */
    public void owe(ClockKind kind, UUID ownerId, Milestone milestone, UUID estateId, Instant dueAt, Instant at) {
        ClockTarget owed = new ClockTarget(new ClockTarget.Key(ownerId, kind, milestone), estateId, null);
        owed.begin(dueAt, at);
        targets.add(owed);
    }

    /** It is owed again, where it was met or given up; otherwise it still is. */
    public void oweAgain(ClockKind kind, UUID ownerId, Milestone milestone, UUID estateId, Instant dueAt, Instant at) {
        Optional<ClockTarget> owed = targets.locked(new ClockTarget.Key(ownerId, kind, milestone));
        if (owed.isEmpty()) {
            owe(kind, ownerId, milestone, estateId, dueAt, at);
        } else if (!owed.get().allows(TargetAct.MEET)) {
            owed.get().begin(dueAt, at);
        }
    }

    /** What a target asks for happened then; where nothing waits for it, nothing is to be said. */
    public void met(ClockKind kind, UUID ownerId, Milestone milestone, Instant at) {
        targets.locked(new ClockTarget.Key(ownerId, kind, milestone))
                .filter(target -> target.allows(TargetAct.MEET))
                .ifPresent(target -> target.meet(at));
    }

    /** When the targets of these tasks are due, or were. */
    public Map<UUID, Map<Milestone, Instant>> due(Collection<UUID> taskIds) {
        return taskIds.isEmpty()
                ? Map.of()
                : targets.of(ClockKind.TASK, taskIds).stream()
                        .collect(groupingBy(ClockTarget::ownerId, toMap(ClockTarget::milestone, ClockTarget::dueAt)));
    }

    /**
     * Remembers that a target was missed, where that still holds. Whoever asks holds what the acts on its owner lock first.
     *
     * @return whether it did
     */
    public boolean miss(TargetDue due, Instant at) {
        return targets.locked(new ClockTarget.Key(due.ownerId(), due.kind(), due.milestone()))
                .filter(target -> target.isDue(at))
                .map(target -> {
                    target.miss(at);
                    return true;
                })
                .orElse(false);
    }

    /** Whether what the target asks for is waited for still. */
    public boolean isOpen(ClockKind kind, UUID ownerId, Milestone milestone) {
        return targets.of(kind, Set.of(ownerId)).stream()
                .anyMatch(target -> target.milestone() == milestone && target.allows(TargetAct.MEET));
    }

    /** What is due by then and was not told, longest due first: one query of one index. */
    public List<TargetDue> due(Instant at, int limit) {
        return targets.due(at, limit);
    }

    /** The clock was paused. */
    void rest(ClockKind kind, UUID ownerId) {
        open(kind, ownerId, TargetAct.REST).forEach(ClockTarget::rest);
    }

    /** The clock goes on. */
    void goOn(ClockKind kind, UUID ownerId, Instant at) {
        List<ClockTarget> resting = open(kind, ownerId, TargetAct.GO_ON);
        recount(resting, (target, clock) -> target.goOn(clock, at));
    }

    /** Nobody waits for what it asks for any more: the clock was stopped, or what was owed was given up. */
    public void drop(ClockKind kind, UUID ownerId) {
        open(kind, ownerId, TargetAct.DROP).forEach(ClockTarget::drop);
    }

    private List<ClockTarget> open(ClockKind kind, UUID ownerId, TargetAct act) {
        return targets.locked(kind, ownerId).stream()
                .filter(target -> target.allows(act))
                .toList();
    }

    void changed(@Observes WorkingTimeChanged change) {
        recount(targets.running(change.departmentId()), (target, clock) -> target.count(clock, change.at()));
    }

    private void recount(List<ClockTarget> moved, Recount recount) {
        Map<UUID, WorkingTime> worked = hours.of(moved.stream()
                .map(ClockTarget::departmentId)
                .filter(Objects::nonNull)
                .collect(toSet()));
        moved.stream().collect(groupingBy(ClockTarget::kind)).forEach((kind, ofKind) -> {
            Map<UUID, ClockView> clocks =
                    links.clocks(kind, ofKind.stream().map(ClockTarget::ownerId).collect(toSet()));
            ofKind.forEach(target ->
                    recount.of(target, clocks.get(target.ownerId()).in(workingTime(target.departmentId(), worked))));
        });
    }

    private static WorkingTime workingTime(@Nullable UUID departmentId, Map<UUID, WorkingTime> worked) {
        return departmentId == null ? WorkingTime.ALWAYS : worked.get(departmentId);
    }

    /** Moves a target by its clock, in its department's working time. */
    private interface Recount {
        void of(ClockTarget target, ClockView clock);
    }
}

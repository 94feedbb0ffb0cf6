package org.guanjia.escalation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.guanjia.shared.Roles.BUTLER;
import static org.guanjia.shared.Roles.DEPARTMENT_HEAD;
import static org.guanjia.shared.Roles.DUTY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.guanjia.escalation.model.EscalationStep;
import org.guanjia.escalation.model.EscalationSteps;
import org.guanjia.shared.Caller;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.NotFound;
import org.guanjia.staff.EmployeeView;
import org.guanjia.staff.Employees;

/** What was told to the caller, and where they take it on (S21). */
@Stateless
public class EscalationDesk {

    private static final int MOST = 50;

    @Inject
    private EscalationSteps steps;

    @Inject
    private Escalations escalations;

    @Inject
    private Matters matters;

    @Inject
    private Employees employees;

    @Inject
    private Caller caller;

    @Inject
    private CommandLog commands;

    @Inject
    private EstateClock clock;

    /** What the caller was told and is not over, the latest first. */
    @RolesAllowed({BUTLER, DUTY_MANAGER, DEPARTMENT_HEAD})
    public List<EscalationView> mine() {
        return views(steps.toldTo(caller.actor().id(), MOST));
    }

    /** What was told to anybody in an estate and is not over, the latest first. */
    @RolesAllowed(DUTY_MANAGER)
    public List<EscalationView> open(@NotNull UUID estateId) {
        caller.requireEstate(estateId);
        return views(steps.open(estateId, MOST));
    }

    /**
     * Takes on what one was told: the next level waits for a while.
     *
     * @throws NotFound where the caller was not told
     * @throws org.guanjia.shared.BusinessRuleViolation where somebody took it on already
     */
    @RolesAllowed({BUTLER, DUTY_MANAGER, DEPARTMENT_HEAD})
    public void takeOn(@NotNull @Valid TakeOn command) {
        EscalationStep step = steps.locked(command.stepId()).orElseThrow(NotFound::new);
        caller.requireEstate(step.estateId());
        if (commands.claim(command.commandId(), clock.now())) {
            ChangedMeanwhile.unlessSame(command.version(), step.version());
            step.takeOn(caller.actor(), command.words(), clock.now());
            escalations.tell(
                    step,
                    matters.of(step.kind(), step.ownerId()),
                    "takenOn",
                    caller.actor(),
                    clock.now(),
                    "",
                    command.words());
        }
    }

    private List<EscalationView> views(List<EscalationStep> found) {
        Map<UUID, Matter> about = matters.of(found);
        Set<UUID> told = found.stream().flatMap(step -> step.told().stream()).collect(toSet());
        Map<UUID, String> names =
                employees.active(told).stream().collect(toMap(EmployeeView::id, EmployeeView::nameZh));
        return found.stream()
                .map(step -> view(step, about.get(step.ownerId()), names))
                .toList();
    }

    private EscalationView view(EscalationStep step, Matter matter, Map<UUID, String> names) {
        return new EscalationView(
                step.id(),
                step.kind(),
                step.ownerId(),
                step.milestone(),
                matter.about(),
                matter.number(),
                matter.subject(),
                matter.promised(),
                matter.departmentId(),
                step.level(),
                step.targetDueAt(),
                step.toldAt(),
                step.told().stream()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList(),
                step.isTakeableBy(caller.actor().id()),
                step.takenOnByName(),
                step.takenOnAt(),
                step.words(),
                step.version());
    }
}

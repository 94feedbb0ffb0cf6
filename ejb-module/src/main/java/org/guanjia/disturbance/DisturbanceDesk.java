package org.guanjia.disturbance;

import static org.guanjia.shared.Roles.BUTLER;
import static org.guanjia.shared.Roles.DUTY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.guanjia.delivery.Changed;
import org.guanjia.disturbance.model.Disturbance;
import org.guanjia.disturbance.model.Home;
import org.guanjia.estate.Estates;
import org.guanjia.estate.UnitView;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Caller;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Fact;
import org.guanjia.shared.Origin;

/** Where a butler notes what disturbed a home and was no task, and what its owner said about the budget (S17, S42). */
@Stateless
public class DisturbanceDesk {

    static final String TOPIC = "disturbances";

    @Inject
    private Disturbances disturbances;

    @Inject
    private DisturbanceLimits limits;

    @Inject
    private Estates estates;

    @Inject
    private Caller caller;

    @Inject
    private CommandLog commands;

    @Inject
    private EstateClock clock;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Event<Changed> changed;

    /** Notes a call, a ring at the door or a visit. */
    @RolesAllowed({BUTLER, DUTY_MANAGER})
    public void note(@NotNull @Valid NoteDisturbance note) {
        act(note.id(), note.unitId(), (home, at) -> {
            Disturbance noted = Disturbance.noted(note, home, caller.actor(), at);
            Origin about = Origin.household(home.householdId());
            disturbances.count(noted, "noted", note.why(), about, home, caller.actor(), at);
        });
    }

    /** Keeps how often an owner wants to be disturbed at most, or that what holds for the estate is to hold again. */
    @RolesAllowed({BUTLER, DUTY_MANAGER})
    public void limit(@NotNull @Valid LimitHome command) {
        act(command.commandId(), command.unitId(), (home, at) -> {
            limits.change(
                    LimitScope.HOME,
                    home.householdId(),
                    command.kind(),
                    command.aWeek(),
                    command.words().strip(),
                    command.version());
            Map<String, String> details = command.aWeek() == null
                    ? Map.of("disturbance", command.kind().name())
                    : Map.of(
                            "disturbance",
                            command.kind().name(),
                            "limit",
                            command.aWeek().toString());
            facts.fire(new Fact(
                    Origin.household(home.householdId()),
                    home.estate().id(),
                    command.aWeek() == null ? "disturbance.unlimited" : "disturbance.limited",
                    caller.actor(),
                    at,
                    details,
                    command.words().strip()));
        });
    }

    private void act(UUID commandId, UUID unitId, BiConsumer<Home, Instant> act) {
        UnitView unit = estates.unit(unitId);
        caller.requireEstate(unit.estateId());
        Instant at = clock.now();
        if (commands.claim(commandId, at)) {
            Home home = disturbances.locked(unitId).orElseThrow(() -> new BusinessRuleViolation("disturbance.nobody"));
            act.accept(home, at);
            changed.fire(new Changed(unit.estateId(), TOPIC));
        }
    }
}

package org.guanjia.disturbance;

import static org.guanjia.shared.Roles.ADMINISTRATOR;
import static org.guanjia.shared.Roles.DUTY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanjia.delivery.Changed;
import org.guanjia.disturbance.model.DisturbanceBook;
import org.guanjia.disturbance.model.DisturbanceLimit;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Caller;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.NotFound;

/** Where it is said how often homes may be disturbed whose owners have said nothing else (S17, S42). */
@Stateless
public class BudgetOffice {

    @Inject
    private DisturbanceBook book;

    @Inject
    private DisturbanceLimits limits;

    @Inject
    private Caller caller;

    @Inject
    private CommandLog commands;

    @Inject
    private EstateClock clock;

    @Inject
    private Event<Changed> changed;

    /** What was said for everywhere and for an estate: a line for each scope and kind, by kind. */
    @RolesAllowed({DUTY_MANAGER, ADMINISTRATOR})
    public List<LimitView> limits(@NotNull UUID estateId) {
        caller.requireEstate(estateId);
        return Stream.of(DisturbanceKind.values())
                .flatMap(kind -> Stream.of(
                        view(LimitScope.EVERYWHERE, DisturbanceLimit.EVERYWHERE, kind),
                        view(LimitScope.ESTATE, estateId, kind)))
                .toList();
    }

    private LimitView view(LimitScope scope, UUID scopeId, DisturbanceKind kind) {
        return book.limit(scopeId, kind).map(DisturbanceLimit::view).orElseGet(() -> LimitView.none(scope, kind));
    }

    /**
     * Changes it; for everywhere only an administrator does.
     *
     * @throws NotFound where somebody else asks for that
     */
    @RolesAllowed({DUTY_MANAGER, ADMINISTRATOR})
    public void change(@NotNull @Valid ChangeLimit command) {
        boolean everywhere = command.estateId() == null;
        if (everywhere && !caller.hasRole(ADMINISTRATOR)) {
            throw new NotFound();
        }
        if (!everywhere) {
            caller.requireEstate(command.estateId());
        }
        if (everywhere && command.aWeek() == null) {
            throw BusinessRuleViolation.at("aWeek", "disturbance.limit.missing");
        }
        if (commands.claim(command.commandId(), clock.now())) {
            limits.change(
                    everywhere ? LimitScope.EVERYWHERE : LimitScope.ESTATE,
                    everywhere ? DisturbanceLimit.EVERYWHERE : command.estateId(),
                    command.kind(),
                    command.aWeek(),
                    null,
                    command.version());
            if (!everywhere) {
                changed.fire(new Changed(command.estateId(), DisturbanceDesk.TOPIC));
            }
        }
    }
}

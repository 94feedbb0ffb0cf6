package org.guanjia.household;

import static org.guanjia.shared.Roles.ADMINISTRATOR;
import static org.guanjia.shared.Roles.BUTLER;
import static org.guanjia.shared.Roles.DEPARTMENT_HEAD;
import static org.guanjia.shared.Roles.DUTY_MANAGER;
import static org.guanjia.shared.Roles.FIELD_STAFF;
import static org.guanjia.shared.Roles.INTEGRATION_OPERATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.guanjia.estate.Estates;
import org.guanjia.estate.UnitView;
import org.guanjia.household.model.Household;
import org.guanjia.household.model.HouseholdRegister;
import org.guanjia.household.model.Person;
import org.guanjia.household.model.RevealLogEntry;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Caller;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Fact;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Origin;

/** Where households are taken in, kept, erased, and where a phone number is revealed (S18). */
@Stateless
public class HouseholdDesk {

    @Inject
    private HouseholdRegister register;

    @Inject
    private FinderUpkeep finder;

    @Inject
    private RefusedReveals refusals;

    @Inject
    private Estates estates;

    @Inject
    private Caller caller;

    @Inject
    private CommandLog commands;

    @Inject
    private EstateClock clock;

    @Inject
    private Event<PhoneRevealed> phoneRevealed;

    @Inject
    private Event<PersonErased> erasures;

    @Inject
    private Event<Fact> facts;

    /** Households move in. */
    @RolesAllowed({BUTLER, DUTY_MANAGER, ADMINISTRATOR})
    public void moveIn(@NotNull @Valid MoveIn command) {
        List<UUID> unitIds =
                command.households().stream().map(MoveIn.NewHousehold::unitId).toList();
        Map<UUID, UnitView> units = estates.units(unitIds);
        if (!units.keySet().containsAll(unitIds)) {
            throw new NotFound();
        }
        units.values().stream().map(UnitView::estateId).distinct().forEach(caller::requireEstate);
        if (commands.claim(command.commandId(), clock.now())) {
            requireEmpty(unitIds, units);
            List<Household> households = command.households().stream()
                    .map(household ->
                            new Household(units.get(household.unitId()).estateId(), household))
                    .toList();
            register.add(households);
            finder.refresh(households);
            households.forEach(household -> tell(
                    household,
                    "movedIn",
                    begun(household),
                    Map.of("day", household.moveIn().toString())));
        }
    }

    /** A household leaves. */
    @RolesAllowed({BUTLER, DUTY_MANAGER})
    public void moveOut(@NotNull @Valid MoveOut command) {
        change(command.commandId(), command.householdId(), command.version(), household -> {
            household.leave(command.day());
            tell(household, "movedOut", clock.now(), Map.of("day", command.day().toString()));
        });
    }

    /** Writes down anew how a household wants to be served. */
    @RolesAllowed({BUTLER, DUTY_MANAGER})
    public void change(@NotNull @Valid ChangeHousehold command) {
        change(command.commandId(), command.householdId(), command.version(), household -> {
            household.serveLike(
                    command.addressWords(),
                    command.accessWords(),
                    command.vehicles(),
                    command.preferences(),
                    command.quietWindows());
            tell(household, "changed", clock.now(), Map.of());
        });
    }

    /** Adds or corrects a person. */
    @RolesAllowed({BUTLER, DUTY_MANAGER})
    public void keep(@NotNull @Valid KeepPerson command) {
        change(command.commandId(), command.householdId(), command.version(), household -> {
            household.keep(command.person());
            tell(household, "personKept", clock.now(), about(command.person().id()));
        });
    }

    /** Erases what is personal about somebody. */
    @RolesAllowed(DUTY_MANAGER)
    public void erase(@NotNull @Valid ErasePerson command) {
        change(command.commandId(), command.householdId(), command.version(), household -> {
            household.erase(command.personId());
            register.eraseReasons(command.personId());
            erasures.fire(new PersonErased(household.id(), command.personId()));
            tell(household, "personErased", clock.now(), about(command.personId()));
        });
    }

    /**
     * Shows a whole phone number to those who serve the owner, and logs it in the same transaction. Everybody else may call
     * this too, so that their being refused is logged.
     */
    @RolesAllowed({BUTLER, DUTY_MANAGER, DEPARTMENT_HEAD, FIELD_STAFF, INTEGRATION_OPERATOR, ADMINISTRATOR})
    public String revealPhone(@NotNull @Valid RevealPhone command) {
        Instant at = clock.now();
        Optional<Household> household = register.ofPerson(command.personId());
        UUID estateId = household.map(Household::estateId).orElse(null);
        if (estateId == null
                || !caller.hasRole(BUTLER, DUTY_MANAGER)
                || !caller.estates().contains(estateId)) {
            refusals.log(estateId, command);
            throw new NotFound();
        }
        Person person = household.orElseThrow().person(command.personId());
        if (person.phone() == null) {
            throw new BusinessRuleViolation("household.phone.none");
        }
        register.add(RevealLogEntry.granted(estateId, command.personId(), command.reason(), caller.actor(), at));
        UUID householdId = household.orElseThrow().id();
        phoneRevealed.fire(new PhoneRevealed(
                command.about() == null ? Origin.household(householdId) : command.about(),
                householdId,
                estateId,
                command.personId(),
                command.reason(),
                caller.actor(),
                at));
        return person.phone().digits();
    }

    private void change(UUID commandId, UUID householdId, long version, Consumer<Household> act) {
        Household household = register.household(householdId);
        caller.requireEstate(household.estateId());
        if (commands.claim(commandId, clock.now())) {
            ChangedMeanwhile.unlessSame(version, household.version());
            register.markChanged(household);
            act.accept(household);
            register.flush();
            finder.refresh(List.of(household));
        }
    }

    /** When they moved in, which is where their timeline begins: a household is often taken down long after. */
    private Instant begun(Household household) {
        Instant day = household
                .moveIn()
                .atStartOfDay(estates.estate(household.estateId()).zone())
                .toInstant();
        Instant now = clock.now();
        return day.isBefore(now) ? day : now;
    }

    private static Map<String, String> about(UUID personId) {
        return Map.of("personId", personId.toString());
    }

    /** What became of the household enters its timeline (S18). */
    private void tell(Household household, String fact, Instant at, Map<String, String> details) {
        facts.fire(new Fact(
                Origin.household(household.id()),
                household.estateId(),
                "household." + fact,
                caller.actor(),
                at,
                details,
                null));
    }

    private void requireEmpty(List<UUID> unitIds, Map<UUID, UnitView> units) {
        register.homes(unitIds).keySet().stream().findFirst().ifPresent(taken -> {
            throw BusinessRuleViolation.at(
                    "unitId", "household.moveIn.unitTaken", units.get(taken).code());
        });
        if (unitIds.stream().distinct().count() < unitIds.size()) {
            throw BusinessRuleViolation.at("unitId", "household.moveIn.unitTwice");
        }
    }
}

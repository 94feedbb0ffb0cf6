package org.guanjia.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guanjia.household.model.Household;
import org.guanjia.household.model.HouseholdRegister;
import org.guanjia.household.model.Person;

/** What other contexts ask about households, within a transaction whose boundary has checked the caller. */
@ApplicationScoped
public class Households {

    @Inject
    private HouseholdRegister register;

    /** @throws org.guanjia.shared.NotFound where there is none */
    public HouseholdView household(UUID householdId) {
        return register.household(householdId).view();
    }

    /** Who lives in the unit now. */
    public Optional<HouseholdView> ofUnit(UUID unitId) {
        return register.ofUnit(unitId).map(Household::view);
    }

    /** The same, locked until the end of the transaction: whoever counts something of theirs is followed by the next who does. */
    public Optional<HouseholdView> locked(UUID unitId) {
        return register.lockedOfUnit(unitId).map(Household::view);
    }

    /** Who lives in these units now; a fixed number of queries, however many. */
    public List<HouseholdView> ofUnits(Collection<UUID> unitIds) {
        return unitIds.isEmpty()
                ? List.of()
                : register.ofUnits(unitIds).stream().map(Household::view).toList();
    }

    /** The ids of those who live in these units now, by unit; one query. */
    public Map<UUID, UUID> homes(Collection<UUID> unitIds) {
        return unitIds.isEmpty() ? Map.of() : register.homes(unitIds);
    }

    /** The id of those who lived in the unit on a day; empty where nobody did. */
    public Optional<UUID> livingIn(UUID unitId, LocalDate day) {
        return register.livingIn(unitId, day);
    }

    /** The household that a person belongs to. */
    public Optional<HouseholdView> ofPerson(UUID personId) {
        return register.ofPerson(personId).map(Household::view);
    }

    /** Those of these people that exist, by id; one query. */
    public Map<UUID, PersonView> people(Collection<UUID> personIds) {
        return register.people(personIds).stream()
                .map(Person::view)
                .collect(Collectors.toMap(PersonView::id, Function.identity()));
    }
}

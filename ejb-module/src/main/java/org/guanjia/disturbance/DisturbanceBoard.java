package org.guanjia.disturbance;

import static org.guanjia.shared.Roles.BUTLER;
import static org.guanjia.shared.Roles.DUTY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanjia.disturbance.model.Budget;
import org.guanjia.disturbance.model.Disturbance;
import org.guanjia.disturbance.model.DisturbanceBook;
import org.guanjia.disturbance.model.DisturbanceLimit;
import org.guanjia.estate.Estates;
import org.guanjia.estate.UnitView;
import org.guanjia.household.HouseholdView;
import org.guanjia.household.Households;
import org.guanjia.shared.Caller;
import org.guanjia.shared.EstateClock;

/** Shows how homes stand with their budgets, to those who order work there (S17, S42). */
@Stateless
public class DisturbanceBoard {

    @Inject
    private DisturbanceBook book;

    @Inject
    private Disturbances disturbances;

    @Inject
    private Households households;

    @Inject
    private Estates estates;

    @Inject
    private Caller caller;

    @Inject
    private EstateClock clock;

    /** How the home stands this week and next; empty where nobody lives there. */
    @RolesAllowed({BUTLER, DUTY_MANAGER})
    public Optional<HomeBudget> home(@NotNull UUID unitId) {
        UnitView unit = estates.unit(unitId);
        caller.requireEstate(unit.estateId());
        return households.ofUnit(unitId).map(this::budget);
    }

    private HomeBudget budget(HouseholdView household) {
        Instant now = clock.now();
        Week week = Week.of(estates.estate(household.estateId()).dayAt(now));
        Budget budget = disturbances.budget(household.estateId(), household.id());
        return new HomeBudget(
                household.id(),
                week,
                budget.lines(book.used(household.id(), week)),
                budget.lines(book.used(household.id(), week.next())),
                firstOfEach(book.ahead(household.id(), now)));
    }

    private static List<PlannedOccasion> firstOfEach(List<Disturbance> ahead) {
        return ahead.stream()
                .collect(Collectors.toMap(
                        Disturbance::occasionId, Disturbance::occasion, (first, second) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** What the home's owner has said, a line for each kind; empty where nobody lives there. */
    @RolesAllowed({BUTLER, DUTY_MANAGER})
    public List<LimitView> ownLimits(@NotNull UUID unitId) {
        UnitView unit = estates.unit(unitId);
        caller.requireEstate(unit.estateId());
        return households.ofUnit(unitId).stream()
                .flatMap(home -> Stream.of(DisturbanceKind.values()).map(kind -> own(home.id(), kind)))
                .toList();
    }

    private LimitView own(UUID householdId, DisturbanceKind kind) {
        return book.limit(householdId, kind)
                .map(DisturbanceLimit::view)
                .orElseGet(() -> LimitView.none(LimitScope.HOME, kind));
    }
}

package org.guanjia.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanjia.estate.Estates;
import org.guanjia.estate.UnitRenamed;
import org.guanjia.estate.UnitView;
import org.guanjia.household.model.FinderIndex;
import org.guanjia.household.model.FinderTokens;
import org.guanjia.household.model.Household;
import org.guanjia.household.model.HouseholdRegister;

/** Keeps the finder's tokens in step with households and units, in the transaction that changes them. */
@ApplicationScoped
public class FinderUpkeep {

    @Inject
    private FinderIndex index;

    @Inject
    private HouseholdRegister register;

    @Inject
    private Estates estates;

    /** Makes the tokens of these households anew; one that has left is found no more. */
    public void refresh(List<Household> households) {
        Map<UUID, UnitView> units =
                estates.units(households.stream().map(Household::unitId).toList());
        households.stream()
                .collect(Collectors.groupingBy(Household::estateId))
                .forEach((estate, ofEstate) -> index.replace(
                        estate,
                        ofEstate.stream()
                                .collect(Collectors.toMap(
                                        Household::id,
                                        household -> tokens(household, units.get(household.unitId()))))));
    }

    void onUnitRenamed(@Observes UnitRenamed renamed) {
        register.ofUnit(renamed.unitId()).ifPresent(household -> refresh(List.of(household)));
    }

    private static Set<String> tokens(Household household, UnitView unit) {
        return household.isThere() ? FinderTokens.of(household, unit) : Set.of();
    }
}

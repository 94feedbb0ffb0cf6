package org.guanjia.household;

import static org.guanjia.shared.Roles.BUTLER;
import static org.guanjia.shared.Roles.DUTY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guanjia.estate.Estates;
import org.guanjia.estate.UnitView;
import org.guanjia.household.model.FinderIndex;
import org.guanjia.household.model.FinderQuery;
import org.guanjia.household.model.Household;
import org.guanjia.household.model.HouseholdRegister;
import org.guanjia.shared.Caller;

/**
 * Finds the owner who is calling, from the least that can be typed: one Chinese character of a name, two letters of pinyin,
 * the last four digits of a phone, a unit, a plate. Several words must all fit.
 */
@Stateless
public class OwnerFinder {

    /** So many are looked at for each that is shown: the index does not know whose family name begins so. */
    private static final int LOOKED_AT = 5;

    @Inject
    private FinderIndex index;

    @Inject
    private HouseholdRegister register;

    @Inject
    private Estates estates;

    @Inject
    private Caller caller;

    /**
     * The households of the estate that answer to the query, family names before given names, exact ones first;
     * none where it says too little.
     */
    @RolesAllowed({BUTLER, DUTY_MANAGER})
    public List<OwnerHit> find(@NotNull UUID estateId, @NotNull String query, @Min(1) @Max(50) int limit) {
        caller.requireEstate(estateId);
        FinderQuery whole = FinderQuery.of(query);
        List<OwnerHit> hits = hits(estateId, whole, limit);
        FinderQuery apart = whole.apart();
        return hits.isEmpty() && apart != whole ? hits(estateId, apart, limit) : hits;
    }

    /** Whether nobody can be found by so little: a single letter or digit, for instance. More of it may find them. */
    public static boolean saysTooLittle(@NotNull String query) {
        return FinderQuery.of(query).saysTooLittle();
    }

    private List<OwnerHit> hits(UUID estateId, FinderQuery query, int limit) {
        if (query.saysTooLittle()) {
            return List.of();
        }
        List<UUID> ids = index.households(estateId, query.prefixes(), limit * LOOKED_AT);
        Map<UUID, Household> households = register.households(ids).stream()
                .filter(query::fits)
                .collect(Collectors.toMap(Household::id, Function.identity()));
        List<Household> closest = ids.stream()
                .filter(households::containsKey)
                .map(households::get)
                .sorted(Comparator.comparing(
                        household -> query.closeness(query.meant(household)), Comparator.reverseOrder()))
                .limit(limit)
                .toList();
        Map<UUID, UnitView> units =
                estates.units(closest.stream().map(Household::unitId).toList());
        return closest.stream()
                .map(household -> hit(household, units.get(household.unitId()), query))
                .toList();
    }

    private static OwnerHit hit(Household household, UnitView unit, FinderQuery query) {
        return new OwnerHit(
                unit.id(),
                unit.labelZh(),
                unit.labelEn(),
                household.id(),
                query.meant(household).view(),
                household.quietWindows());
    }
}

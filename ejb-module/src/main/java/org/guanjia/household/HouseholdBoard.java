package org.guanjia.household;

import static org.guanjia.shared.Roles.BUTLER;
import static org.guanjia.shared.Roles.DUTY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.household.model.Household;
import org.guanjia.household.model.HouseholdRegister;
import org.guanjia.shared.Caller;

/** Shows households to those who serve them. Field departments see none: their orders carry what they need. */
@Stateless
public class HouseholdBoard {

    @Inject
    private HouseholdRegister register;

    @Inject
    private Caller caller;

    /** One household. */
    @RolesAllowed({BUTLER, DUTY_MANAGER})
    public HouseholdView household(@NotNull UUID householdId) {
        return shown(register.household(householdId));
    }

    /** Who lives in the unit now. */
    @RolesAllowed({BUTLER, DUTY_MANAGER})
    public Optional<HouseholdView> ofUnit(@NotNull UUID unitId) {
        return register.ofUnit(unitId).map(this::shown);
    }

    private HouseholdView shown(Household household) {
        caller.requireEstate(household.estateId());
        return household.view();
    }
}

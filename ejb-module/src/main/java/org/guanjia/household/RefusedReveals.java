package org.guanjia.household;

import static org.guanjia.shared.Roles.ADMINISTRATOR;
import static org.guanjia.shared.Roles.BUTLER;
import static org.guanjia.shared.Roles.DEPARTMENT_HEAD;
import static org.guanjia.shared.Roles.DUTY_MANAGER;
import static org.guanjia.shared.Roles.FIELD_STAFF;
import static org.guanjia.shared.Roles.INTEGRATION_OPERATOR;

import jakarta.annotation.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.guanjia.household.model.HouseholdRegister;
import org.guanjia.household.model.RevealLogEntry;
import org.guanjia.shared.Caller;
import org.guanjia.shared.EstateClock;

/**
 * Writes down who was refused a phone number, in a transaction of its own: the refusal rolls the caller's back. No screen
 * calls it; {@link HouseholdDesk} does, for whoever called there.
 */
@Stateless
public class RefusedReveals {

    @Inject
    private HouseholdRegister register;

    @Inject
    private Caller caller;

    @Inject
    private EstateClock clock;

    /** @param estateId null where the call named nobody that exists */
    @RolesAllowed({BUTLER, DUTY_MANAGER, DEPARTMENT_HEAD, FIELD_STAFF, INTEGRATION_OPERATOR, ADMINISTRATOR})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void log(@Nullable UUID estateId, @NotNull @Valid RevealPhone refused) {
        register.add(
                RevealLogEntry.refused(estateId, refused.personId(), refused.reason(), caller.actor(), clock.now()));
    }
}

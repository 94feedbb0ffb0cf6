package org.guanjia.estate;

import static org.guanjia.shared.Roles.ADMINISTRATOR;
import static org.guanjia.shared.Roles.BUTLER;
import static org.guanjia.shared.Roles.DEPARTMENT_HEAD;
import static org.guanjia.shared.Roles.DUTY_MANAGER;
import static org.guanjia.shared.Roles.FIELD_STAFF;
import static org.guanjia.shared.Roles.INTEGRATION_OPERATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.estate.model.LandRegister;
import org.guanjia.shared.Caller;

/** Shows estates, zones, buildings and units to the screens. */
@Stateless
public class EstateBoard {

    @Inject
    private LandRegister register;

    @Inject
    private Caller caller;

    /** The estates that the caller may reach. */
    @RolesAllowed({BUTLER, DUTY_MANAGER, DEPARTMENT_HEAD, FIELD_STAFF, INTEGRATION_OPERATOR, ADMINISTRATOR})
    public List<EstateView> estates() {
        return register.estates(caller.estates());
    }

    /** One of them. */
    @RolesAllowed({BUTLER, DUTY_MANAGER, DEPARTMENT_HEAD, FIELD_STAFF, INTEGRATION_OPERATOR, ADMINISTRATOR})
    public EstateView estate(@NotNull UUID estateId) {
        caller.requireEstate(estateId);
        return register.estate(estateId).view();
    }

    /** The zones of an estate, by code. */
    @RolesAllowed({BUTLER, DUTY_MANAGER, ADMINISTRATOR})
    public List<ZoneView> zones(@NotNull UUID estateId) {
        caller.requireEstate(estateId);
        return register.zones(estateId);
    }

    /** The buildings of an estate, by code. */
    @RolesAllowed({BUTLER, DUTY_MANAGER, ADMINISTRATOR})
    public List<BuildingView> buildings(@NotNull UUID estateId) {
        caller.requireEstate(estateId);
        return register.buildings(estateId);
    }

    /** The units of one building, by code: a grid shows them together. */
    @RolesAllowed({BUTLER, DUTY_MANAGER, ADMINISTRATOR})
    public List<UnitView> unitsOfBuilding(@NotNull UUID buildingId) {
        caller.requireEstate(register.building(buildingId).estateId());
        return register.unitsOfBuilding(buildingId);
    }

    /** What the units of an estate are called in English, by the Chinese label that orders carry. */
    @RolesAllowed({BUTLER, DUTY_MANAGER, DEPARTMENT_HEAD, FIELD_STAFF, INTEGRATION_OPERATOR, ADMINISTRATOR})
    public Map<String, String> englishLabels(@NotNull UUID estateId) {
        caller.requireEstate(estateId);
        return register.englishLabels(estateId);
    }

    /** One unit. */
    @RolesAllowed({BUTLER, DUTY_MANAGER, ADMINISTRATOR})
    public UnitView unit(@NotNull UUID unitId) {
        UnitView unit = register.unit(unitId).view();
        caller.requireEstate(unit.estateId());
        return unit;
    }
}

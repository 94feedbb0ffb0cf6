package org.guanjia.estate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guanjia.estate.model.LandRegister;
import org.guanjia.shared.Caller;
import org.guanjia.shared.NotFound;

/** What other contexts ask about estates and units, within a transaction whose boundary has checked the caller. */
@ApplicationScoped
public class Estates {

    @Inject
    private LandRegister register;

    @Inject
    private Caller caller;

    /** @throws org.guanjia.shared.NotFound where there is none */
    public EstateView estate(UUID estateId) {
        return register.estate(estateId).view();
    }

    /** @throws org.guanjia.shared.NotFound where there is none */
    public UnitView unit(UUID unitId) {
        return register.unit(unitId).view();
    }

    /** Those of these units that exist, by id; one query. */
    public Map<UUID, UnitView> units(Collection<UUID> unitIds) {
        return register.units(unitIds).stream().collect(Collectors.toMap(UnitView::id, Function.identity()));
    }

    /** The zones of an estate, by code. */
    public List<ZoneView> zones(UUID estateId) {
        return register.zones(estateId);
    }

    /** The buildings of an estate, by code. */
    public List<BuildingView> buildings(UUID estateId) {
        return register.buildings(estateId);
    }

    /** @throws org.guanjia.shared.NotFound where the building is none of this estate's */
    public void requireBuilding(UUID estateId, UUID buildingId) {
        if (!register.building(buildingId).estateId().equals(estateId)) {
            throw new NotFound();
        }
    }

    /** The phase of the estate at this instant. */
    public LifePhase phase(UUID estateId, Instant at) {
        return estate(estateId).phaseAt(at);
    }

    /** The estates that the caller may reach, by name. */
    public List<EstateView> ofCaller() {
        return register.estates(caller.estates());
    }
}

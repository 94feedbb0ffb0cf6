package org.guanjia.estate.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.estate.BuildingView;
import org.guanjia.estate.EstateView;
import org.guanjia.estate.UnitView;
import org.guanjia.estate.ZoneView;

/** Keeps estates, zones, buildings and units. What is asked for by id and is not there is {@code NotFound}. */
public interface LandRegister {

    Estate estate(UUID id);

    Zone zone(UUID id);

    Building building(UUID id);

    Unit unit(UUID id);

    List<EstateView> estates(Collection<UUID> ids);

    List<ZoneView> zones(UUID estateId);

    List<BuildingView> buildings(UUID estateId);

    List<UnitView> unitsOfBuilding(UUID buildingId);

    List<UnitView> units(Collection<UUID> ids);

    /** English labels of the units of an estate by their Chinese ones. */
    Map<String, String> englishLabels(UUID estateId);

    void requireFreeCode(String estateCode);

    void requireFreeUnitCodes(UUID estateId, Collection<String> codes);

    void add(Estate estate);

    void add(Zone zone);

    void add(Building building);

    void add(List<Unit> units);

    /** Writes what was changed, so that a clash shows now and not at commit. */
    void flush();
}

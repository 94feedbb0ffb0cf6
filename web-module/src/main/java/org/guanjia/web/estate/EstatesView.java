package org.guanjia.web.estate;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.guanjia.estate.BuildingView;
import org.guanjia.estate.EstateBoard;
import org.guanjia.estate.EstateView;
import org.guanjia.estate.LifePhase;
import org.guanjia.estate.PhaseSpan;
import org.guanjia.estate.UnitView;
import org.guanjia.estate.ZoneView;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.web.shell.Me;

/** One estate with its phases, zones, buildings and units. The address carries which estate and which building. */
@Named
@ViewScoped
public class EstatesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EstateBoard board;

    @Inject
    private EstateForm form;

    @Inject
    private EstateClock clock;

    @Inject
    private Me me;

    private String estateId;
    private String buildingId;
    private transient List<EstateView> estates;
    private transient EstateView estate;
    private transient List<ZoneView> zones;
    private transient List<BuildingView> buildings;
    private transient BuildingView building;
    private transient List<UnitView> units;

    /** Reads what the address names: without a name the estate worked in, and its first building. */
    public void look() {
        estates = board.estates();
        UUID wanted = estateId == null ? here() : Ids.inAddress(estateId);
        estate = wanted == null ? null : board.estate(wanted);
        zones = estate == null ? List.of() : board.zones(estate.id());
        buildings = estate == null ? List.of() : board.buildings(estate.id());
        building = chosen();
        units = building == null ? List.of() : board.unitsOfBuilding(building.id());
    }

    private UUID here() {
        return me.getEstate() == null ? null : me.getEstate().id();
    }

    private BuildingView chosen() {
        if (buildingId == null) {
            return buildings.stream().findFirst().orElse(null);
        }
        UUID wanted = Ids.inAddress(buildingId);
        return buildings.stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Saves what the dialog says, and shows the estate as it is then: also where it was refused. */
    public void save() {
        try {
            form.save();
            me.forget();
        } finally {
            look();
        }
    }

    public List<EstateView> getEstates() {
        seen();
        return estates;
    }

    public EstateView getEstate() {
        seen();
        return estate;
    }

    /** The phase of an estate today. */
    public LifePhase phase(EstateView one) {
        return one.phaseAt(clock.now());
    }

    public List<PhaseSpan> getSpans() {
        return getEstate().dates().spans();
    }

    /** Whether a phase is over today. */
    public boolean isOver(PhaseSpan span) {
        return span.phase().compareTo(phase(getEstate())) < 0;
    }

    public List<ZoneView> getZones() {
        seen();
        return zones;
    }

    /** The buildings of a zone, by code. */
    public List<BuildingView> buildings(ZoneView zone) {
        return buildings.stream().filter(one -> one.zoneId().equals(zone.id())).toList();
    }

    public BuildingView getBuilding() {
        seen();
        return building;
    }

    public List<UnitView> getUnits() {
        seen();
        return units;
    }

    /** A view that comes back from where sessions are put away asks anew. */
    private void seen() {
        if (estates == null) {
            look();
        }
    }

    public String getEstateId() {
        return estateId;
    }

    public void setEstateId(String estateId) {
        this.estateId = estateId;
    }

    public String getBuildingId() {
        return buildingId;
    }

    public void setBuildingId(String buildingId) {
        this.buildingId = buildingId;
    }
}

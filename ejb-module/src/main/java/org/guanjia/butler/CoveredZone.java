package org.guanjia.butler;

import java.util.List;
import org.guanjia.estate.ZoneView;

/** A zone with its buildings, by code. */
public record CoveredZone(ZoneView zone, List<CoveredBuilding> buildings) {

    public CoveredZone {
        buildings = List.copyOf(buildings);
    }
}

package org.guanjia.butler;

import java.util.List;
import org.guanjia.estate.BuildingView;

/** A building, and how its homes are shared among posts. */
public record CoveredBuilding(BuildingView building, List<CoverageShare> shares) {

    public CoveredBuilding {
        shares = List.copyOf(shares);
    }

    /** How many homes it has. */
    public long homes() {
        return shares.stream().mapToLong(CoverageShare::homes).sum();
    }

    /** How many of them no post serves. */
    public long uncovered() {
        return shares.stream()
                .filter(CoverageShare::isUncovered)
                .mapToLong(CoverageShare::homes)
                .sum();
    }
}

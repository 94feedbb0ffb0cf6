package org.guanjia.butler;

import java.util.List;
import java.util.UUID;
import org.guanjia.estate.PropertyFormat;

/**
 * Homes at one place that no post serves. The place is as large as one post's: a whole zone where its rule counts zones.
 *
 * @param placeId the zone or the building
 * @param wholeZone whether it is a zone
 * @param format of the homes; one of them where a zone has several
 * @param buildingIds where the homes are; one where it is a building
 */
public record CoverageGap(UUID placeId, boolean wholeZone, PropertyFormat format, long homes, List<UUID> buildingIds) {

    public CoverageGap {
        buildingIds = List.copyOf(buildingIds);
    }
}

package org.guanjia.butler;

import java.util.UUID;
import org.guanjia.estate.PropertyFormat;

/**
 * How many homes of one building one post serves.
 *
 * @param postId null for homes that no post serves
 */
public record CoverageShare(UUID postId, UUID zoneId, UUID buildingId, PropertyFormat format, long homes) {

    /** Whether no post serves them. */
    public boolean isUncovered() {
        return postId == null;
    }
}

package org.guanjia.butler;

import java.util.UUID;

/**
 * A home in the grid of coverage.
 *
 * @param postName the English name of the post that serves it; null where none does
 */
public record CoveredHome(UUID unitId, UUID buildingId, String labelZh, String labelEn, UUID postId, String postName) {

    /** Whether no post serves it. */
    public boolean isUncovered() {
        return postId == null;
    }
}

package org.guanjia.butler;

import java.util.List;
import java.util.UUID;

/**
 * A post with what it covers, and what is wrong with that.
 *
 * @param lobbyBuildingId the building in whose lobby it has its desk; null where it has none
 * @param findings the gravest first; empty where all is well
 */
public record CoveredPost(
        PostView post, UUID lobbyBuildingId, List<CoverageShare> shares, List<CoverageFinding> findings) {

    public CoveredPost {
        shares = List.copyOf(shares);
        findings = List.copyOf(findings);
    }

    /** How many homes it serves. */
    public long homes() {
        return shares.stream().mapToLong(CoverageShare::homes).sum();
    }
}

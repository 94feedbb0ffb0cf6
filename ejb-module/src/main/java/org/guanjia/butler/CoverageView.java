package org.guanjia.butler;

import java.util.List;
import java.util.UUID;
import org.guanjia.shared.NotFound;

/**
 * How the homes of an estate are covered by its posts (S02).
 *
 * @param rules what a post of each format covers
 * @param zones with their buildings, by code
 * @param posts by name
 * @param gaps where homes have no post, in the order of the zones
 */
public record CoverageView(
        List<CoverageRuleView> rules, List<CoveredZone> zones, List<CoveredPost> posts, List<CoverageGap> gaps) {

    public CoverageView {
        rules = List.copyOf(rules);
        zones = List.copyOf(zones);
        posts = List.copyOf(posts);
        gaps = List.copyOf(gaps);
    }

    /** @throws NotFound where the estate has no such post */
    public CoveredPost post(UUID id) {
        return posts.stream()
                .filter(covered -> covered.post().id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** How many homes the estate has. */
    public long homes() {
        return zones.stream()
                .flatMap(zone -> zone.buildings().stream())
                .mapToLong(CoveredBuilding::homes)
                .sum();
    }

    /** How many of them no post serves. */
    public long uncovered() {
        return gaps.stream().mapToLong(CoverageGap::homes).sum();
    }
}

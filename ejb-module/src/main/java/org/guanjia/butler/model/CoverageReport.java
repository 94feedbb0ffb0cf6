package org.guanjia.butler.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.butler.CoverageGap;
import org.guanjia.butler.CoverageLimit;
import org.guanjia.butler.CoverageMeasure;
import org.guanjia.butler.CoverageRuleView;
import org.guanjia.butler.CoverageShare;
import org.guanjia.butler.CoverageView;
import org.guanjia.butler.CoveredBuilding;
import org.guanjia.butler.CoveredPost;
import org.guanjia.butler.CoveredZone;
import org.guanjia.butler.PostView;
import org.guanjia.estate.BuildingView;
import org.guanjia.estate.PropertyFormat;
import org.guanjia.estate.ZoneView;

/** Puts together who covers what on an estate, judged by the rules. */
public final class CoverageReport {

    private final List<CoverageRuleView> rules;
    private final Map<PropertyFormat, CoverageLimit> limits;
    private final List<CoverageShare> shares;
    private final Map<UUID, List<CoverageShare>> byBuilding;

    /**
     * @param rules of every format
     * @param shares of every building and post of the estate
     */
    public CoverageReport(List<CoverageRuleView> rules, List<CoverageShare> shares) {
        this.rules = rules;
        this.limits = rules.stream().collect(toMap(CoverageRuleView::format, CoverageRuleView::limit));
        this.shares = shares;
        this.byBuilding = shares.stream().collect(groupingBy(CoverageShare::buildingId));
    }

    /**
     * The estate as the screens show it.
     *
     * @param lobbies the building in whose lobby a post has its desk, by post
     */
    public CoverageView view(
            List<ZoneView> zones, List<BuildingView> buildings, List<PostView> posts, Map<UUID, UUID> lobbies) {
        List<CoveredZone> covered = zones.stream()
                .map(zone -> new CoveredZone(
                        zone,
                        buildings.stream()
                                .filter(building -> building.zoneId().equals(zone.id()))
                                .map(building -> new CoveredBuilding(
                                        building, byBuilding.getOrDefault(building.id(), List.of())))
                                .toList()))
                .toList();
        return new CoverageView(rules, covered, covered(posts, lobbies), gaps(covered));
    }

    private List<CoveredPost> covered(List<PostView> posts, Map<UUID, UUID> lobbies) {
        Map<UUID, List<CoverageShare>> byPost =
                shares.stream().filter(share -> !share.isUncovered()).collect(groupingBy(CoverageShare::postId));
        return posts.stream()
                .map(post -> {
                    List<CoverageShare> own = byPost.getOrDefault(post.id(), List.of());
                    UUID lobby = lobbies.get(post.id());
                    return new CoveredPost(post, lobby, own, Coverage.of(own).findings(limits, post.isVacant(), lobby));
                })
                .toList();
    }

    private List<CoverageGap> gaps(List<CoveredZone> zones) {
        Map<UUID, CoverageGap> gaps = new LinkedHashMap<>();
        zones.stream()
                .flatMap(zone -> zone.buildings().stream())
                .flatMap(building -> building.shares().stream())
                .filter(CoverageShare::isUncovered)
                .map(this::gap)
                .forEach(gap -> gaps.merge(gap.placeId(), gap, CoverageReport::together));
        return List.copyOf(gaps.values());
    }

    private CoverageGap gap(CoverageShare share) {
        boolean wholeZone = limits.get(share.format()).measure() == CoverageMeasure.ZONES;
        return new CoverageGap(
                wholeZone ? share.zoneId() : share.buildingId(),
                wholeZone,
                share.format(),
                share.homes(),
                List.of(share.buildingId()));
    }

    private static CoverageGap together(CoverageGap one, CoverageGap other) {
        List<UUID> buildings = new ArrayList<>(one.buildingIds());
        buildings.addAll(other.buildingIds());
        return new CoverageGap(one.placeId(), one.wholeZone(), one.format(), one.homes() + other.homes(), buildings);
    }
}

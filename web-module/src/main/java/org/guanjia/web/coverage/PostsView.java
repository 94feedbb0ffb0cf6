package org.guanjia.web.coverage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.guanjia.butler.CoverageBoard;
import org.guanjia.butler.CoverageFault;
import org.guanjia.butler.CoverageFinding;
import org.guanjia.butler.CoverageGap;
import org.guanjia.butler.CoverageLimit;
import org.guanjia.butler.CoverageRuleView;
import org.guanjia.butler.CoverageShare;
import org.guanjia.butler.CoverageView;
import org.guanjia.butler.CoveredBuilding;
import org.guanjia.butler.CoveredHome;
import org.guanjia.butler.CoveredPost;
import org.guanjia.butler.CoveredZone;
import org.guanjia.butler.HomeMoveView;
import org.guanjia.butler.PostView;
import org.guanjia.estate.BuildingView;
import org.guanjia.estate.PropertyFormat;
import org.guanjia.estate.ZoneView;
import org.guanjia.shared.Ids;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;
import org.guanjia.web.messages.Words;
import org.guanjia.web.shell.Me;

/**
 * The posts of the estate and the grid of its homes. Homes are drawn one by one as long as they are few: buildings with a gap come
 * first, and of a large estate the others show how many they are until the address asks for one.
 */
@Named
@ViewScoped
public class PostsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DRAWN_ONE_BY_ONE = 400;
    private static final int MOVES_SHOWN = 20;

    @Inject
    private CoverageBoard board;

    @Inject
    private Me me;

    @Inject
    private Words words;

    private String asked;
    private transient CoverageView coverage;
    private transient Map<UUID, BuildingView> buildings;
    private transient Map<UUID, ZoneView> zones;
    private transient Map<UUID, PostView> posts;
    private transient Map<PropertyFormat, CoverageLimit> limits;
    private transient Map<UUID, List<CoveredHome>> homes;
    private transient Page<HomeMoveView> moves;

    /** A finding in words. */
    public record Told(String words, boolean grave) {}

    /** Reads everything, before every drawing. */
    public void load() {
        coverage = board.coverage(me.estateId());
        buildings =
                coveredBuildings().map(CoveredBuilding::building).collect(toMap(BuildingView::id, Function.identity()));
        zones = coverage.zones().stream().map(CoveredZone::zone).collect(toMap(ZoneView::id, Function.identity()));
        posts = coverage.posts().stream().map(CoveredPost::post).collect(toMap(PostView::id, Function.identity()));
        limits = coverage.rules().stream().collect(toMap(CoverageRuleView::format, CoverageRuleView::limit));
        homes = board.homes(me.estateId(), drawnOneByOne()).stream().collect(groupingBy(CoveredHome::buildingId));
        moves = board.moves(me.estateId(), PageRequest.first(MOVES_SHOWN));
    }

    private Stream<CoveredBuilding> coveredBuildings() {
        return coverage.zones().stream().flatMap(zone -> zone.buildings().stream());
    }

    private Set<UUID> drawnOneByOne() {
        Set<UUID> drawn = new HashSet<>();
        if (asked != null) {
            drawn.add(Ids.inAddress(asked));
        }
        long drawnHomes = 0;
        List<CoveredBuilding> gapsFirst = coveredBuildings()
                .sorted(Comparator.comparing(building -> building.uncovered() == 0))
                .toList();
        for (CoveredBuilding building : gapsFirst) {
            drawnHomes += building.homes();
            if (drawnHomes <= DRAWN_ONE_BY_ONE) {
                drawn.add(building.building().id());
            }
        }
        return drawn;
    }

    /** The estate's coverage. */
    public CoverageView getCoverage() {
        return coverage;
    }

    /** Whether the reader may change it. */
    public boolean isManaging() {
        return me.is("DUTY_MANAGER") || isSettingRules();
    }

    /** Whether the reader may change the rules. */
    public boolean isSettingRules() {
        return me.is("ADMINISTRATOR");
    }

    /** How many posts nobody sits at now. */
    public long getVacant() {
        return coverage.posts().stream().filter(post -> post.post().isVacant()).count();
    }

    /** The posts with which something is wrong. */
    public List<CoveredPost> getUnsound() {
        return coverage.posts().stream()
                .filter(post -> !post.findings().isEmpty())
                .toList();
    }

    /** What is wrong with a post, in words. */
    public List<Told> told(CoveredPost post) {
        return post.findings().stream().map(this::told).toList();
    }

    private Told told(CoverageFinding finding) {
        return new Told(
                words.of("coverageFault." + finding.key(), finding.count(), finding.limit()),
                finding.fault() == CoverageFault.TOO_MANY || finding.fault() == CoverageFault.VACANT);
    }

    /** Whether this is wrong with a post. */
    public boolean has(CoveredPost post, String fault) {
        return post.findings().stream()
                .anyMatch(finding -> finding.fault().name().equals(fault));
    }

    /** Where homes have no post: the name of the building, or of the zone. */
    public String place(CoverageGap gap) {
        return gap.wholeZone() ? zone(gap.placeId()) : building(gap.placeId());
    }

    private String zone(UUID id) {
        ZoneView zone = zones.get(id);
        return words.either(zone.nameZh(), zone.nameEn());
    }

    /** What a building is called; nothing for none. */
    public String building(UUID id) {
        BuildingView building = buildings.get(id);
        return building == null ? "" : words.either(building.nameZh(), building.nameEn());
    }

    /** The buildings in whose lobby a desk may stand, by zone. */
    public List<BuildingView> getLobbies() {
        if (coverage == null) { // a view that comes back from where sessions are put away asks anew
            load();
        }
        return coveredBuildings().map(CoveredBuilding::building).toList();
    }

    /** Whose homes they are: the name of a post, or that there is none. */
    public String whose(CoverageShare share) {
        return share.isUncovered()
                ? words.of("butler.coverage.none")
                : posts.get(share.postId()).englishName();
    }

    /** How many a post may serve, by the rules of the formats that it does. */
    public List<String> limits(CoveredPost post) {
        return post.shares().stream()
                .map(CoverageShare::format)
                .distinct()
                .sorted()
                .map(limits::get)
                .distinct()
                .map(this::said)
                .toList();
    }

    /** A limit in words. */
    public String said(CoverageLimit limit) {
        return words.of("butler.coverage.limit." + limit.measure(), limit.atLeast(), limit.atMost());
    }

    /** The homes of a building, where they are drawn one by one; null where they are not. */
    public List<CoveredHome> homes(CoveredBuilding building) {
        return homes.get(building.building().id());
    }

    /** The latest moves of homes. */
    public Page<HomeMoveView> getMoves() {
        return moves;
    }

    /** The building that the address asks for. */
    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}

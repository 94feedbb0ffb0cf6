package org.guanjia.butler.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanjia.butler.CoverageFault;
import org.guanjia.butler.CoverageFinding;
import org.guanjia.butler.CoverageLimit;
import org.guanjia.butler.CoverageMeasure;
import org.guanjia.butler.CoverageShare;
import org.guanjia.estate.PropertyFormat;
import org.guanjia.estate.UnitView;
import org.guanjia.shared.BusinessRuleViolation;

/**
 * What one post covers (S02): how many homes, in which zones and buildings. A post that serves several formats keeps the rule of
 * each over all that it covers, so that the strictest holds: nobody serves eight villas and a tower besides.
 */
public record Coverage(int homes, Set<UUID> zones, Set<UUID> buildings, Set<PropertyFormat> formats) {

    /** Nothing at all. */
    public static final Coverage NONE = new Coverage(0, Set.of(), Set.of(), Set.of());

    public Coverage {
        zones = Set.copyOf(zones);
        buildings = Set.copyOf(buildings);
        formats = Set.copyOf(formats);
    }

    /** What the shares of a post come to. */
    public static Coverage of(Collection<CoverageShare> shares) {
        return shares.stream()
                .map(share -> of(Math.toIntExact(share.homes()), share.zoneId(), share.buildingId(), share.format()))
                .reduce(NONE, Coverage::and);
    }

    /** What these homes come to. */
    public static Coverage ofUnits(Collection<UnitView> units) {
        return units.stream()
                .map(unit -> of(1, unit.zoneId(), unit.buildingId(), unit.format()))
                .reduce(NONE, Coverage::and);
    }

    private static Coverage of(int homes, UUID zone, UUID building, PropertyFormat format) {
        return new Coverage(homes, Set.of(zone), Set.of(building), Set.of(format));
    }

    /** This and other homes together. */
    public Coverage and(Coverage more) {
        return new Coverage(
                homes + more.homes,
                union(zones, more.zones),
                union(buildings, more.buildings),
                union(formats, more.formats));
    }

    /** How many there are of what a rule counts. */
    public int count(CoverageMeasure measure) {
        return switch (measure) {
            case HOMES -> homes;
            case ZONES -> zones.size();
            case BUILDINGS -> buildings.size();
        };
    }

    /**
     * Refuses what is more than a rule allows.
     *
     * @param post the English name of the post that would cover this
     * @throws BusinessRuleViolation that names post, count and limit, at the field of the post
     */
    public void requireWithin(Map<PropertyFormat, CoverageLimit> limits, String post) {
        formats.stream().sorted().forEach(format -> {
            CoverageLimit limit = limits.get(format);
            int count = count(limit.measure());
            if (limit.isExceededBy(count)) {
                throw BusinessRuleViolation.at(
                        "postId", "butler.coverage.over." + limit.measure(), post, count, limit.atMost(), format);
            }
        });
    }

    /**
     * What is wrong with a post that covers this, the gravest first.
     *
     * @param vacant whether nobody sits there now
     * @param lobby the building in whose lobby it has its desk; null where it has none
     */
    public List<CoverageFinding> findings(Map<PropertyFormat, CoverageLimit> limits, boolean vacant, UUID lobby) {
        List<CoverageLimit> own =
                formats.stream().sorted().map(limits::get).distinct().toList();
        List<CoverageFinding> findings = new ArrayList<>();
        own.stream()
                .filter(limit -> limit.isExceededBy(count(limit.measure())))
                .map(limit -> counted(CoverageFault.TOO_MANY, limit, limit.atMost()))
                .forEach(findings::add);
        if (vacant) {
            findings.add(CoverageFinding.of(CoverageFault.VACANT));
        }
        if (homes == 0) {
            findings.add(CoverageFinding.of(CoverageFault.NO_HOMES));
        }
        if (own.stream().anyMatch(limit -> limit.measure() == CoverageMeasure.BUILDINGS) && !hasDeskIn(lobby)) {
            findings.add(CoverageFinding.of(CoverageFault.NO_DESK));
        }
        own.stream()
                .filter(limit -> limit.isMissedBy(count(limit.measure())))
                .map(limit -> counted(CoverageFault.TOO_FEW, limit, limit.atLeast()))
                .forEach(findings::add);
        return findings;
    }

    private boolean hasDeskIn(UUID lobby) {
        return lobby != null && buildings.contains(lobby);
    }

    private CoverageFinding counted(CoverageFault fault, CoverageLimit limit, int bound) {
        return new CoverageFinding(fault, limit.measure(), count(limit.measure()), bound);
    }

    private static <T> Set<T> union(Set<T> some, Set<T> more) {
        Set<T> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }
}

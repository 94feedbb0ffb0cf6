package org.guanjia.disturbance.model;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.guanjia.disturbance.BudgetLine;
import org.guanjia.disturbance.DisturbanceKind;

/** How often a home may be disturbed in a week: of what was said for everywhere, its estate and itself the narrowest counts. */
public final class Budget {

    private final Map<DisturbanceKind, DisturbanceLimit> limits;

    /** @param said at least one for each kind, as those for everywhere are */
    public Budget(Collection<DisturbanceLimit> said) {
        limits = said.stream()
                .collect(toMap(
                        DisturbanceLimit::kind,
                        limit -> limit,
                        BinaryOperator.maxBy(Comparator.comparing(DisturbanceLimit::scope))));
    }

    /** How a week stands in which so much was used. */
    public List<BudgetLine> lines(Map<DisturbanceKind, Integer> used) {
        return Stream.of(DisturbanceKind.values()).map(kind -> line(kind, used)).toList();
    }

    /** The same for one kind. */
    public BudgetLine line(DisturbanceKind kind, Map<DisturbanceKind, Integer> used) {
        DisturbanceLimit limit = limits.get(kind);
        return new BudgetLine(kind, used.getOrDefault(kind, 0), limit.aWeek(), limit.scope());
    }
}

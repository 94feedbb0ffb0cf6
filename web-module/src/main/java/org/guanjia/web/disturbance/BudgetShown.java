package org.guanjia.web.disturbance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.guanjia.disturbance.DisturbanceBoard;
import org.guanjia.disturbance.HomeBudget;

/** How homes stand with their budgets. Read once for each drawing. */
@Named
@RequestScoped
public class BudgetShown {

    @Inject
    private DisturbanceBoard board;

    private final Map<UUID, HomeBudget> read = new HashMap<>();

    /** That of a home; null where nobody lives there, or none is chosen yet. */
    public HomeBudget of(UUID unitId) {
        return unitId == null
                ? null
                : read.computeIfAbsent(unitId, unit -> board.home(unit).orElse(null));
    }
}

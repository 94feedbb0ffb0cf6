package org.guanjia.roster.model.solver;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanjia.roster.RosterRuleView;
import org.guanjia.roster.model.RosterSheet;

/**
 * A month whose duties are to be given to people.
 *
 * @param sheet who has a duty already is where the search begins
 * @param regularByPost who sits at each post anyway, and is to be there by day; posts that nobody sits at are left out
 * @param fixed duties that stay as they are
 */
public record RosterTask(
        RosterSheet sheet, List<RosterRuleView> rules, Map<UUID, UUID> regularByPost, Set<UUID> fixed) {

    public RosterTask {
        rules = List.copyOf(rules);
        regularByPost = Map.copyOf(regularByPost);
        fixed = Set.copyOf(fixed);
    }

    /** Whether there is a duty to give and somebody to give it to. */
    public boolean isSolvable() {
        return !sheet.team().isEmpty() && sheet.duties().stream().anyMatch(duty -> !fixed.contains(duty.id()));
    }
}

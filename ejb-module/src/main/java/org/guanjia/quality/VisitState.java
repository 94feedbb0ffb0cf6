package org.guanjia.quality;

import static java.util.Arrays.stream;
import static org.guanjia.quality.VisitAct.REPORT;
import static org.guanjia.quality.VisitAct.WAIVE;

import java.util.List;
import java.util.Map;

/** Where a reply visit stands. That it is late is a mark beside the state. */
public enum VisitState {
    /** 待回访. */
    OWED,
    /** 已回访. */
    VISITED,
    /** 已免访. */
    WAIVED;

    private static final Map<VisitState, Map<VisitAct, VisitState>> TRANSITIONS =
            Map.of(OWED, Map.of(REPORT, VISITED, WAIVE, WAIVED), VISITED, Map.of(), WAIVED, Map.of());

    /**
     * The state after an act.
     *
     * @throws VisitTransitionNotAllowed where this state does not allow it
     */
    public VisitState after(VisitAct act) {
        VisitState next = TRANSITIONS.get(this).get(act);
        if (next == null) {
            throw new VisitTransitionNotAllowed(this, act);
        }
        return next;
    }

    /** What may be done in this state, in the order of the enum. */
    public List<VisitAct> allowedActs() {
        return stream(VisitAct.values())
                .filter(TRANSITIONS.get(this)::containsKey)
                .toList();
    }
}

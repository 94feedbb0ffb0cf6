package org.guanjia.roster;

import static java.util.Arrays.stream;
import static org.guanjia.roster.RosterAct.CHANGE;
import static org.guanjia.roster.RosterAct.FILL;
import static org.guanjia.roster.RosterAct.PUBLISH;

import java.util.List;
import java.util.Map;

/** Where the roster of a month stands. */
public enum RosterState {
    /** 草稿: nobody is on duty by it yet. */
    DRAFT,
    /** 已发布: the posts' chains follow it. */
    PUBLISHED;

    private static final Map<RosterState, Map<RosterAct, RosterState>> TRANSITIONS =
            Map.of(DRAFT, Map.of(FILL, DRAFT, PUBLISH, PUBLISHED), PUBLISHED, Map.of(CHANGE, PUBLISHED));

    /**
     * The state after an act.
     *
     * @throws RosterTransitionNotAllowed where this state does not allow it
     */
    public RosterState after(RosterAct act) {
        RosterState next = TRANSITIONS.get(this).get(act);
        if (next == null) {
            throw new RosterTransitionNotAllowed(this, act);
        }
        return next;
    }

    /** What may be done in this state, in the order of the enum. */
    public List<RosterAct> allowedActs() {
        return stream(RosterAct.values())
                .filter(TRANSITIONS.get(this)::containsKey)
                .toList();
    }
}

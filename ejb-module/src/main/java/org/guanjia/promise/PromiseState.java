package org.guanjia.promise;

import static java.util.Arrays.stream;
import static org.guanjia.promise.PromiseAct.BREAK;
import static org.guanjia.promise.PromiseAct.KEEP;
import static org.guanjia.promise.PromiseAct.MAKE_GOOD;
import static org.guanjia.promise.PromiseAct.MOVE;
import static org.guanjia.promise.PromiseAct.RELEASE;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where a promise stands. */
public enum PromiseState {
    /** 待兑现: its time is not up. */
    OPEN,
    /** 已守诺: it happened in time. */
    KEPT,
    /** 失约: its time is up, and nobody has done anything about it yet. */
    BROKEN,
    /** 失约已补救: broken all the same. */
    MADE_GOOD,
    /** 已改约: another one took its place. */
    MOVED,
    /** 已免除: nobody waits for it. */
    RELEASED;

    /** What still asks for an act of the post. */
    public static final Set<PromiseState> OWED = Set.copyOf(EnumSet.of(OPEN, BROKEN));

    private static final Map<PromiseState, Map<PromiseAct, PromiseState>> TRANSITIONS = Map.of(
            OPEN, Map.of(KEEP, KEPT, BREAK, BROKEN, MOVE, MOVED, RELEASE, RELEASED),
            // what was kept in time may be written down a little later
            BROKEN, Map.of(KEEP, KEPT, MAKE_GOOD, MADE_GOOD),
            KEPT, Map.of(),
            MADE_GOOD, Map.of(),
            MOVED, Map.of(),
            RELEASED, Map.of());

    /**
     * The state after an act.
     *
     * @throws PromiseTransitionNotAllowed where this state does not allow it
     */
    public PromiseState after(PromiseAct act) {
        PromiseState next = TRANSITIONS.get(this).get(act);
        if (next == null) {
            throw new PromiseTransitionNotAllowed(this, act);
        }
        return next;
    }

    /** What may be done in this state, in the order of the enum. */
    public List<PromiseAct> allowedActs() {
        return stream(PromiseAct.values())
                .filter(TRANSITIONS.get(this)::containsKey)
                .toList();
    }
}

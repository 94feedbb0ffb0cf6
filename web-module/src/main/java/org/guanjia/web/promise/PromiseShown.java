package org.guanjia.web.promise;

import java.util.EnumSet;
import java.util.Set;
import org.guanjia.promise.PromiseState;

/** The parts of the list of promises. */
public enum PromiseShown {
    /** What still asks for an act, soonest first. */
    OWED(PromiseState.OPEN, PromiseState.BROKEN),
    KEPT(PromiseState.KEPT),
    /** Made good or not. */
    BROKEN(PromiseState.BROKEN, PromiseState.MADE_GOOD),
    /** What another time or nothing took the place of. */
    GIVEN_UP(PromiseState.MOVED, PromiseState.RELEASED),
    ALL(PromiseState.values());

    private final Set<PromiseState> states;

    PromiseShown(PromiseState... states) {
        this.states = EnumSet.copyOf(Set.of(states));
    }

    Set<PromiseState> states() {
        return states;
    }
}

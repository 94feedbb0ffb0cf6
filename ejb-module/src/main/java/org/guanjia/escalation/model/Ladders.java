package org.guanjia.escalation.model;

import java.util.List;

/** The ladders: one for each kind of target. */
public interface Ladders {

    /** All of them, in the order of their kinds. */
    List<Ladder> all();

    /** @throws org.guanjia.shared.NotFound where there is none */
    Ladder ladder(Ladder.Key key);
}

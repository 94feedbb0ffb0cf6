package org.guanjia.request;

import java.util.Collection;
import org.guanjia.jms.Outcome;

/** What came of the request as a whole. Anything but met is closed with a reason (S10: never a silent refusal). */
public enum Fulfilment {
    MET,
    PARTLY_MET,
    UNMET;

    /** Follows from the feedback of the tasks: all done is met, none done is unmet. */
    public static Fulfilment of(Collection<Outcome> outcomes) {
        if (outcomes.stream().allMatch(Outcome.DONE::equals)) {
            return MET;
        }
        return outcomes.stream().allMatch(Outcome.NOT_DONE::equals) ? UNMET : PARTLY_MET;
    }
}

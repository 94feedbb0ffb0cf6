package org.guanjia.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guanjia.roster.RosterView;
import org.guanjia.roster.SwapBoard;
import org.guanjia.roster.SwapView;
import org.guanjia.web.shell.Me;

/** The swaps that wait for somebody. Read once for each drawing. */
@Named
@RequestScoped
public class SwapsShown {

    @Inject
    private SwapBoard board;

    @Inject
    private Me me;

    private List<SwapView> waiting;
    private List<SwapView> underWay;

    /** Those that wait for the reader: to be answered or to be granted. */
    public List<SwapView> getWaiting() {
        if (waiting == null) {
            waiting = board.waiting(me.estateId());
        }
        return waiting;
    }

    /** Those of a roster that something may still come of. */
    public List<SwapView> of(RosterView roster) {
        if (underWay == null) {
            underWay = board.underWay(roster.id());
        }
        return underWay;
    }
}

package org.guanjia.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guanjia.butler.LineNow;
import org.guanjia.butler.PostBoard;
import org.guanjia.web.shell.Me;

/** Who answers the lines of the estate now. Read once for each drawing. */
@Named
@RequestScoped
public class LinesNow {

    @Inject
    private PostBoard board;

    @Inject
    private Me me;

    private List<LineNow> rows;

    public List<LineNow> getRows() {
        if (rows == null) {
            rows = board.lines(me.estateId());
        }
        return rows;
    }
}

package org.guanjia.web.butler;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guanjia.butler.HandoverBoard;
import org.guanjia.butler.HandoverView;

/** The handovers that ask something of the reader. Read once for each drawing. */
@Named
@RequestScoped
public class HandoversOpen {

    @Inject
    private HandoverBoard board;

    private List<HandoverView> rows;

    public List<HandoverView> getRows() {
        if (rows == null) {
            rows = board.mine();
        }
        return rows;
    }
}

package org.guanjia.web.request;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanjia.request.RequestBoard;
import org.guanjia.request.RequestFilter;
import org.guanjia.request.RequestRow;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.PageRequest;
import org.guanjia.web.shell.Me;

/** What the same home asked for lately, so that a second call about one matter does not become a second request. */
@Named
@ViewScoped
public class SameMatter implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 5;
    private static final Duration LATELY = Duration.ofDays(30);

    @Inject
    private RequestBoard board;

    @Inject
    private OwnerChoice owner;

    @Inject
    private EstateClock clock;

    @Inject
    private Me me;

    private UUID unitId;
    private transient List<RequestRow> rows;

    /** Of the chosen home, newest first: what is open, and what ended lately; empty while nobody is chosen. */
    public List<RequestRow> getRows() {
        if (!owner.isChosen()) {
            return List.of();
        }
        if (rows == null || !owner.getUnitId().equals(unitId)) {
            unitId = owner.getUnitId();
            rows = read();
        }
        return rows;
    }

    private List<RequestRow> read() {
        Instant since = clock.now().minus(LATELY);
        return board.page(me.estateId(), RequestFilter.all().ofUnit(unitId), PageRequest.first(MOST)).rows().stream()
                .filter(row -> !row.status().isOver() || row.submittedAt().isAfter(since))
                .toList();
    }
}

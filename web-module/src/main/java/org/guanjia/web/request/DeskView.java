package org.guanjia.web.request;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanjia.butler.PostBoard;
import org.guanjia.butler.PostView;
import org.guanjia.catalogue.ConciergeVerb;
import org.guanjia.request.RequestBoard;
import org.guanjia.request.RequestFilter;
import org.guanjia.request.RequestRow;
import org.guanjia.request.RequestStatus;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.PageRequest;
import org.guanjia.web.shell.Me;

/** The butler's desk: what waits for the post, soonest first. A manager, who sits at no post, sees the whole estate. */
@Named
@ViewScoped
public class DeskView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;
    private static final Set<RequestStatus> WITH_DEPARTMENTS = EnumSet.of(RequestStatus.IN_SERVICE);
    private static final Set<RequestStatus> WITH_ME = EnumSet.of(
            RequestStatus.SUBMITTED,
            RequestStatus.REFERRED,
            RequestStatus.ACCEPTED,
            RequestStatus.FED_BACK,
            RequestStatus.CONFIRMED);

    @Inject
    private RequestBoard board;

    @Inject
    private PostBoard posts;

    @Inject
    private Me me;

    @Inject
    private EstateClock clock;

    private transient List<PostView> mine;
    private transient List<RequestRow> waiting;
    private transient List<RequestRow> running;
    private transient Map<RequestStatus, Long> counts;

    /** Whatever was read for an earlier drawing is out of date. */
    public void refresh() {
        mine = null;
        waiting = null;
        running = null;
        counts = null;
    }

    /** The posts that the caller sits at now. */
    public List<PostView> getMine() {
        if (mine == null) {
            mine = posts.mine();
        }
        return mine;
    }

    /** What waits for the butler: to be accepted, split, verified or closed; returned tasks first, then soonest first. */
    public List<RequestRow> getWaiting() {
        if (waiting == null) {
            List<RequestRow> rows = soonestFirst(WITH_ME);
            rows.addAll(
                    0,
                    getAllRunning().stream()
                            .filter(row -> row.progress().returned() > 0)
                            .toList());
            waiting = rows;
        }
        return waiting;
    }

    /** What departments are at, soonest first. */
    public List<RequestRow> getRunning() {
        return getAllRunning().stream()
                .filter(row -> row.progress().returned() == 0)
                .toList();
    }

    private List<RequestRow> getAllRunning() {
        if (running == null) {
            running = soonestFirst(WITH_DEPARTMENTS);
        }
        return running;
    }

    private List<RequestRow> soonestFirst(Set<RequestStatus> statuses) {
        Set<UUID> ofPosts = getMine().stream().map(PostView::id).collect(Collectors.toSet());
        return board.page(me.estateId(), RequestFilter.in(statuses, ofPosts), PageRequest.first(MOST)).rows().stream()
                .sorted(Comparator.comparing(RequestRow::doneBy, Comparator.nullsLast(Comparator.naturalOrder())))
                .collect(Collectors.toList());
    }

    /** How many open ones are over their time. */
    public long getLate() {
        return getAllRunning().stream().filter(this::isLate).count()
                + getWaiting().stream()
                        .filter(row -> row.status() != RequestStatus.IN_SERVICE)
                        .filter(this::isLate)
                        .count();
    }

    private boolean isLate(RequestRow row) {
        return row.doneBy() != null && row.doneBy().isBefore(clock.now());
    }

    /** How many there are in a state. */
    public long count(String status) {
        if (counts == null) {
            Set<UUID> ofPosts = getMine().stream().map(PostView::id).collect(Collectors.toSet());
            counts = board.open(me.estateId(), ofPosts);
        }
        return counts.getOrDefault(RequestStatus.valueOf(status), 0L);
    }

    public List<ConciergeVerb> getVerbs() {
        return List.of(ConciergeVerb.values());
    }
}

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
import java.util.stream.Stream;
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
    private transient long late;

    /** Reads everything that the desk shows, before it is drawn. */
    public void load() {
        mine = posts.mine();
        Set<UUID> ofPosts = mine.stream().map(PostView::id).collect(Collectors.toSet());
        Map<Boolean, List<RequestRow>> ordered = soonestFirst(WITH_DEPARTMENTS, ofPosts).stream()
                .collect(Collectors.partitioningBy(row -> row.progress().returned() > 0));
        running = ordered.get(false);
        waiting = Stream.concat(ordered.get(true).stream(), soonestFirst(WITH_ME, ofPosts).stream())
                .sorted(Comparator.comparing(RequestRow::doneBy, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        late = board.page(
                        me.estateId(),
                        RequestFilter.all().ofPosts(ofPosts).owedBefore(clock.now()),
                        PageRequest.first(1))
                .count();
    }

    private List<RequestRow> soonestFirst(Set<RequestStatus> statuses, Set<UUID> ofPosts) {
        return board.page(
                        me.estateId(),
                        RequestFilter.all().in(statuses).ofPosts(ofPosts),
                        new PageRequest(0, MOST, "due", false))
                .rows();
    }

    /** The posts that the caller sits at now. */
    public List<PostView> getMine() {
        return mine;
    }

    /** The names of these posts as the address of a list says them; empty for whoever sits at none. */
    public String getPostNames() {
        return mine.stream().map(PostView::englishName).collect(Collectors.joining(","));
    }

    /** What waits for the butler: to be accepted, split, verified or closed, or ordered anew; soonest first. */
    public List<RequestRow> getWaiting() {
        return waiting;
    }

    /** What departments are at, soonest first. */
    public List<RequestRow> getRunning() {
        return running;
    }

    /** How many open ones are over their time. */
    public long getLate() {
        return late;
    }

    public List<ConciergeVerb> getVerbs() {
        return List.of(ConciergeVerb.values());
    }
}

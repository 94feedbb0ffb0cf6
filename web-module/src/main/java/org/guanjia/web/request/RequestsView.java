package org.guanjia.web.request;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanjia.butler.PostBoard;
import org.guanjia.butler.PostView;
import org.guanjia.request.Priority;
import org.guanjia.request.RequestBoard;
import org.guanjia.request.RequestFilter;
import org.guanjia.request.RequestRow;
import org.guanjia.request.RequestStatus;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.EstateClock;
import org.guanjia.web.lists.LazyList;
import org.guanjia.web.shell.Me;

/** The list of requests. The address carries what is shown, so that a link, a reload and back bring the same. */
@Named
@ViewScoped
public class RequestsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<RequestStatus> OPEN =
            EnumSet.complementOf(EnumSet.of(RequestStatus.CLOSED, RequestStatus.DECLINED, RequestStatus.CANCELLED));

    /** The views that everybody has. */
    public enum Shown {
        MINE,
        LATE,
        FED_BACK,
        REFERRED,
        OPEN,
        CLOSED,
        ALL
    }

    @Inject
    private RequestBoard board;

    @Inject
    private PostBoard posts;

    @Inject
    private Me me;

    @Inject
    private EstateClock clock;

    private Shown shown = Shown.OPEN;
    private String text;
    private String status;
    private String post;
    private String priority;
    private LazyList<RequestRow> rows;

    /** Reads the address. */
    public void load() {
        UUID estate = me.estateId();
        RequestFilter filter = filter();
        rows = new LazyList<>(page -> board.page(estate, filter, page), RequestRow::id);
    }

    private RequestFilter filter() {
        return new RequestFilter(
                status == null || status.isEmpty() ? statuses() : Set.of(known(RequestStatus.class, status)),
                post == null || post.isEmpty() ? mine() : Set.of(UUID.fromString(post)),
                null,
                null,
                priority == null || priority.isEmpty() ? null : Set.of(known(Priority.class, priority)),
                null,
                null,
                text,
                null,
                null,
                shown == Shown.LATE ? clock.now() : null);
    }

    private static <E extends Enum<E>> E known(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw new BusinessRuleViolation("request.list.unknownFilter", name);
        }
    }

    private Set<RequestStatus> statuses() {
        return switch (shown) {
            case MINE, OPEN -> OPEN;
            case CLOSED -> EnumSet.complementOf(EnumSet.copyOf(OPEN));
            case FED_BACK -> EnumSet.of(RequestStatus.FED_BACK, RequestStatus.CONFIRMED);
            case REFERRED -> EnumSet.of(RequestStatus.REFERRED);
            case LATE, ALL -> Set.of();
        };
    }

    private Set<UUID> mine() {
        return shown == Shown.MINE ? posts.mine().stream().map(PostView::id).collect(Collectors.toSet()) : Set.of();
    }

    public List<Shown> getViews() {
        return List.of(Shown.values());
    }

    public List<RequestStatus> getStatuses() {
        return List.of(RequestStatus.values());
    }

    public List<Priority> getPriorities() {
        return List.of(Priority.values());
    }

    public List<PostView> getPosts() {
        return posts.posts(me.estateId());
    }

    public LazyList<RequestRow> getRows() {
        return rows;
    }

    /** Whether anything narrows the view. */
    public boolean isFiltered() {
        return given(text) || given(status) || given(post) || given(priority);
    }

    private static boolean given(String value) {
        return value != null && !value.isBlank();
    }

    public Shown getShown() {
        return shown;
    }

    public void setShown(Shown shown) {
        this.shown = shown == null ? Shown.OPEN : shown;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public String getPriority() {
        return priority;
    }

    public void setPriority(String priority) {
        this.priority = priority;
    }
}

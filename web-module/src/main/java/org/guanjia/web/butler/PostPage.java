package org.guanjia.web.butler;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.guanjia.butler.AssignmentView;
import org.guanjia.butler.CoverageBoard;
import org.guanjia.butler.CoveredHome;
import org.guanjia.butler.HandoverBoard;
import org.guanjia.butler.HandoverView;
import org.guanjia.butler.PostBoard;
import org.guanjia.butler.PostView;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Ids;

/** A post: who sits there now, who sat there and who will, and how it changed hands. */
@Named
@ViewScoped
public class PostPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PostBoard board;

    @Inject
    private HandoverBoard handovers;

    @Inject
    private CoverageBoard coverage;

    @Inject
    private EstateClock clock;

    private String id;
    private Instant at;
    private transient PostView post;
    private transient List<AssignmentView> history;
    private transient AssignmentView then;
    private transient List<HandoverView> changes;
    private transient List<CoveredHome> homes;

    /** Reads it, before every drawing. */
    public void load() {
        UUID postId = postId();
        post = board.post(postId);
        history = new ArrayList<>(board.history(postId));
        Collections.reverse(history);
        homes = coverage.homesOf(postId);
        changes = handovers.ofPost(postId);
        then = at == null ? null : board.incumbentAt(postId, at).orElse(null);
    }

    UUID postId() {
        return Ids.inAddress(id);
    }

    /** Whether a link is over, runs now, or is planned. */
    public Tense tense(AssignmentView link) {
        Instant now = clock.now();
        if (link.from().isAfter(now)) {
            return Tense.PLANNED;
        }
        return link.until() == null || link.until().isAfter(now) ? Tense.NOW : Tense.OVER;
    }

    /** The first time ahead from which on nobody sits there; null where none is planned. */
    public Instant getVacantFrom() {
        return history.stream()
                .filter(link -> link.isVacancy() && tense(link) == Tense.PLANNED)
                .map(AssignmentView::from)
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** The handover that is under way; null where none is. */
    public HandoverView getUnderWay() {
        return changes.stream().filter(HandoverView::isUnderWay).findFirst().orElse(null);
    }

    /** Those that are over, the latest first. */
    public List<HandoverView> getOver() {
        return changes.stream().filter(change -> !change.isUnderWay()).toList();
    }

    public PostView getPost() {
        return post;
    }

    /** Who sat there and who will, the latest first. */
    public List<AssignmentView> getHistory() {
        return history;
    }

    /** Who sat there at the time asked about; null where nobody asked, or before the post's beginning. */
    public AssignmentView getThen() {
        return then;
    }

    /** The homes that it serves. */
    public List<CoveredHome> getHomes() {
        return homes;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Instant getAt() {
        return at;
    }

    public void setAt(Instant at) {
        this.at = at;
    }
}

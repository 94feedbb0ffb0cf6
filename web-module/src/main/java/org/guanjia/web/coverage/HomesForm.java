package org.guanjia.web.coverage;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanjia.butler.CoverageBoard;
import org.guanjia.butler.CoverageOffice;
import org.guanjia.butler.CoverageView;
import org.guanjia.butler.CoveredHome;
import org.guanjia.butler.CoveredPost;
import org.guanjia.butler.MoveHomes;
import org.guanjia.butler.PostOffice;
import org.guanjia.butler.ServeUnits;
import org.guanjia.shared.Ids;
import org.guanjia.web.messages.Passing;
import org.guanjia.web.parts.Pressed;
import org.guanjia.web.shell.Me;

/** The dialog that puts homes under a post: those of a place that have none, or those of another post, with a reason. */
@Named
@ViewScoped
public class HomesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PostOffice postOffice;

    @Inject
    private CoverageOffice coverageOffice;

    @Inject
    private CoverageBoard board;

    @Inject
    private Passing passing;

    @Inject
    private Me me;

    private UUID commandId;
    private UUID placeId;
    private UUID fromPostId;
    private String fromName;
    private String[] unitIds = {};
    private String postId;
    private String reason;
    private transient CoverageView coverage;
    private transient List<CoveredHome> offered;

    /** Opens it for the homes of a place that have no post: all of them are meant at first. */
    void give(String place) {
        placeId = Ids.inAddress(place);
        fromPostId = null;
        begin();
        tick(true);
    }

    /** Opens it for the homes of a post: none of them is meant at first. */
    void moveFrom(String post) {
        fromPostId = Ids.inAddress(post);
        placeId = null;
        begin();
        fromName = coverage().post(fromPostId).post().englishName();
        tick(false);
    }

    private void begin() {
        commandId = Ids.next();
        postId = null;
        reason = null;
        coverage = null;
        offered = null;
    }

    /** Means all the homes that are offered, or none. */
    public void tick(boolean all) {
        unitIds = all
                ? getOffered().stream().map(home -> home.unitId().toString()).toArray(String[]::new)
                : new String[0];
    }

    /** Puts them under the post. Where somebody else was quicker, the homes are offered as they are now. */
    public void save() {
        List<UUID> chosen = Stream.of(unitIds).map(Ids::inAddress).toList();
        try {
            if (isMoving()) {
                coverageOffice.move(new MoveHomes(commandId, fromPostId, Pressed.idIfAny(postId), chosen, reason));
            } else {
                postOffice.serve(new ServeUnits(commandId, Pressed.idIfAny(postId), chosen));
            }
        } finally {
            coverage = null;
            offered = null;
        }
        CoveredPost to = coverage().post(Ids.inAddress(postId));
        passing.say("butler.coverage.homes.done", chosen.size(), to.post().englishName(), to.homes());
    }

    /** Whether the dialog was begun. */
    public boolean isBegun() {
        return commandId != null;
    }

    /** Whether the homes have a post now. */
    public boolean isMoving() {
        return fromPostId != null;
    }

    /** The homes among which to choose. */
    public List<CoveredHome> getOffered() {
        if (offered == null) {
            offered = isMoving() ? board.homesOf(fromPostId) : uncovered();
        }
        return offered;
    }

    private List<CoveredHome> uncovered() {
        List<UUID> buildings = coverage().gaps().stream()
                .filter(gap -> gap.placeId().equals(placeId))
                .flatMap(gap -> gap.buildingIds().stream())
                .toList();
        return board.homes(me.estateId(), buildings).stream()
                .filter(CoveredHome::isUncovered)
                .toList();
    }

    private CoverageView coverage() {
        if (coverage == null) {
            coverage = board.coverage(me.estateId());
        }
        return coverage;
    }

    /** The English name of the post that serves the homes now. */
    public String getFromName() {
        return fromName;
    }

    /** The posts that may serve them. */
    public List<CoveredPost> getPosts() {
        return coverage().posts().stream()
                .filter(post -> !post.post().id().equals(fromPostId))
                .toList();
    }

    public String[] getUnitIds() {
        return unitIds.clone();
    }

    public void setUnitIds(String... unitIds) {
        this.unitIds = unitIds.clone();
    }

    public String getPostId() {
        return postId;
    }

    public void setPostId(String postId) {
        this.postId = postId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

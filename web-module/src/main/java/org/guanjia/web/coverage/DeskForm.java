package org.guanjia.web.coverage;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.guanjia.butler.CoverageBoard;
import org.guanjia.butler.CoverageOffice;
import org.guanjia.butler.CoveredPost;
import org.guanjia.butler.PlaceDesk;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.Ids;
import org.guanjia.web.messages.Passing;
import org.guanjia.web.parts.Pressed;
import org.guanjia.web.shell.Me;

/** The dialog that says in whose lobby a post has its desk. */
@Named
@ViewScoped
public class DeskForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CoverageOffice office;

    @Inject
    private CoverageBoard board;

    @Inject
    private Passing passing;

    @Inject
    private Me me;

    private UUID commandId;
    private UUID postId;
    private String name;
    private long version;
    private String lobbyBuildingId;

    /** Opens it for the post that was pressed; the building that it serves is proposed where it has no desk yet. */
    void begin(String pressed) {
        postId = Ids.inAddress(pressed);
        commandId = Ids.next();
        CoveredPost post = now();
        name = post.post().englishName();
        version = post.post().version();
        UUID lobby = post.lobbyBuildingId() == null && post.shares().size() == 1
                ? post.shares().get(0).buildingId()
                : post.lobbyBuildingId();
        lobbyBuildingId = lobby == null ? null : lobby.toString();
    }

    private CoveredPost now() {
        return board.coverage(me.estateId()).post(postId);
    }

    /** Places it. Where somebody else changed the post meanwhile, what was chosen stays and may be saved over it. */
    public void save() {
        try {
            office.placeDesk(new PlaceDesk(commandId, postId, version, Pressed.idIfAny(lobbyBuildingId)));
        } catch (ChangedMeanwhile e) {
            version = now().post().version();
            throw e;
        }
        passing.say("butler.coverage.desk.placed", name);
    }

    /** Whether the dialog was begun. */
    public boolean isBegun() {
        return postId != null;
    }

    /** The English name of the post. */
    public String getName() {
        return name;
    }

    public String getLobbyBuildingId() {
        return lobbyBuildingId;
    }

    public void setLobbyBuildingId(String lobbyBuildingId) {
        this.lobbyBuildingId = lobbyBuildingId;
    }
}

package org.guanjia.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.guanjia.roster.DraftRoster;
import org.guanjia.roster.PublishRoster;
import org.guanjia.roster.RosterBoard;
import org.guanjia.roster.RosterOffice;
import org.guanjia.roster.RosterView;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.web.messages.Passing;
import org.guanjia.web.shell.Me;

/** Begins the roster of the month that the page shows, and publishes it. */
@Named
@ViewScoped
public class PublishForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RosterOffice office;

    @Inject
    private RosterBoard board;

    @Inject
    private RosterPage page;

    @Inject
    private Me me;

    @Inject
    private Passing passing;

    private final UUID draftId = Ids.next();
    private UUID commandId;
    private transient RosterView shown;

    /** Begins the roster of the month. */
    public String draft() {
        office.draft(new DraftRoster(draftId, me.estateId(), page.month()));
        passing.say("roster.draft.done", page.getTitle());
        return anew();
    }

    private String anew() {
        return "/roster.xhtml?faces-redirect=true&month=" + page.month();
    }

    /** Gives a draft the duties that it lacks by now. */
    public void complete() {
        office.draft(new DraftRoster(Ids.next(), me.estateId(), page.month()));
        passing.say("roster.complete.done");
    }

    /** Opens the dialog: what is published is what it tells about. */
    void begin() {
        commandId = Ids.next();
        shown = board.roster(me.estateId(), page.month()).orElseThrow(NotFound::new);
    }

    /** Publishes it. Where somebody changed it meanwhile, the dialog tells about what there is now. */
    public String publish() {
        try {
            office.publish(
                    new PublishRoster(commandId, getShown().id(), getShown().version()));
        } catch (ChangedMeanwhile e) {
            begin();
            throw e;
        }
        passing.say("roster.publish.done", page.getTitle());
        return anew();
    }

    /** Whether the dialog was begun. */
    public boolean isBegun() {
        return commandId != null;
    }

    /** What is about to be published. */
    public RosterView getShown() {
        return shown;
    }
}

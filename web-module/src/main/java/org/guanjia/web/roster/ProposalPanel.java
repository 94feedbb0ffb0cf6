package org.guanjia.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.guanjia.roster.BeginProposal;
import org.guanjia.roster.OnProposal;
import org.guanjia.roster.ProposalAct;
import org.guanjia.roster.ProposalOffice;
import org.guanjia.roster.ProposalView;
import org.guanjia.roster.RosterState;
import org.guanjia.shared.Ids;
import org.guanjia.web.messages.Passing;
import org.guanjia.web.messages.Words;

/** The proposal for the draft that the page shows: begun here, looked at while it gets better, stopped, taken over or discarded. */
@Named
@ViewScoped
public class ProposalPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProposalOffice office;

    @Inject
    private RosterPage page;

    @Inject
    private Words words;

    @Inject
    private Passing passing;

    private boolean keepsGiven = true;
    private UUID commandId;
    private transient ProposalView shown;

    /** Reads how it stands, before it is drawn. */
    public void load() {
        commandId = Ids.next();
        shown = isOffered() ? office.ofRoster(page.getRoster().id()).orElse(null) : null;
    }

    /** Whether the page shows a draft to somebody who may fill it. */
    public boolean isOffered() {
        return page.isManaging() && page.getRoster() != null && page.getRoster().state() == RosterState.DRAFT;
    }

    /** Lets one be looked for. */
    public void begin() {
        office.begin(new BeginProposal(commandId, page.getRoster().id(), keepsGiven));
    }

    /** What was found until now is enough. */
    public void stop() {
        office.stop(on());
    }

    /** Nobody wants it. */
    public void discard() {
        office.discard(on());
    }

    /** The draft takes it over. */
    public void keep() {
        office.keep(on());
        passing.say("roster.proposal.kept");
    }

    private OnProposal on() {
        return new OnProposal(commandId, shown.id());
    }

    /** How good the best is, in words. */
    public String getBest() {
        if (shown.isWaiting()) {
            return words.of("roster.proposal.waiting");
        }
        if (!shown.isFound()) {
            return words.of("roster.proposal.nothingYet");
        }
        return words.of(
                shown.isPublishable() ? "roster.proposal.publishable" : "roster.proposal.best",
                shown.holes(),
                shown.refused(),
                shown.told());
    }

    /** Whether an act may be done now. */
    public boolean allows(String act) {
        return shown != null && shown.allowed().contains(ProposalAct.valueOf(act));
    }

    /** Whether there is one that somebody still decides on; what was kept or discarded is not shown. */
    public boolean isUndecided() {
        return allows("DISCARD");
    }

    /** The proposal; null where none was begun. */
    public ProposalView getShown() {
        return shown;
    }

    /** Whether duties that somebody has already stay theirs. */
    public boolean isKeepsGiven() {
        return keepsGiven;
    }

    public void setKeepsGiven(boolean keepsGiven) {
        this.keepsGiven = keepsGiven;
    }
}

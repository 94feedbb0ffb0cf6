package org.guanjia.web.escalation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.Milestone;
import org.guanjia.escalation.ChangeLadder;
import org.guanjia.escalation.LadderOffice;
import org.guanjia.escalation.LadderView;
import org.guanjia.escalation.RungTrial;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.web.messages.Passing;
import org.guanjia.web.parts.Pressed;

/** The dialog that puts other rungs on a ladder: tried on the past first, and switched on when that shows what is wanted. */
@Named
@ViewScoped
public class LadderForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LadderOffice office;

    @Inject
    private Passing passing;

    private UUID commandId;
    private ClockKind kind;
    private Milestone milestone;
    private long version;
    private boolean active;
    private List<Integer> rungs;
    private transient List<RungTrial> trials;

    /** Opens the dialog for the ladder that was pressed, as it is now. */
    public void begin(String ofKind, String ofMilestone) {
        kind = Pressed.one(ClockKind.class, ofKind);
        milestone = Pressed.one(Milestone.class, ofMilestone);
        LadderView ladder = now();
        commandId = Ids.next();
        version = ladder.version();
        active = ladder.active();
        rungs = ladder.rungs();
        trials = null;
    }

    private LadderView now() {
        return office.ladders().stream()
                .filter(ladder -> ladder.kind() == kind && ladder.milestone() == milestone)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Tries the rungs on the last thirty days; nothing is changed. */
    public void attempt() {
        trials = office.tried(kind, milestone, rungs);
    }

    /** Puts them up. Where somebody else did meanwhile, what was typed stays and may be saved over it. */
    public void save() {
        try {
            office.change(new ChangeLadder(commandId, kind, milestone, active, rungs, version));
        } catch (ChangedMeanwhile e) {
            version = now().version();
            throw e;
        }
        passing.say("escalation.ladder.saved");
    }

    /** Whether a dialog was begun. */
    public boolean isBegun() {
        return commandId != null;
    }

    /** Kind and milestone, as keys of the bundle end. */
    public String getTarget() {
        return kind + "." + milestone;
    }

    /** What the rungs would have told; null before they were tried. */
    public List<RungTrial> getTrials() {
        return trials;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public List<Integer> getRungs() {
        return rungs;
    }

    public void setRungs(List<Integer> rungs) {
        this.rungs = rungs;
    }
}

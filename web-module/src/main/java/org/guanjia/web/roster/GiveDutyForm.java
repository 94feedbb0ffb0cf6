package org.guanjia.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.guanjia.roster.DutyCandidate;
import org.guanjia.roster.DutyPlace;
import org.guanjia.roster.DutyView;
import org.guanjia.roster.GiveDuty;
import org.guanjia.roster.RosterBoard;
import org.guanjia.roster.RosterFinding;
import org.guanjia.roster.RosterOffice;
import org.guanjia.roster.RosterState;
import org.guanjia.roster.RosterView;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.web.parts.Pressed;

/** The dialog that gives a duty to somebody: whom it wrongs least comes first, and what it would break is told beforehand. */
@Named
@ViewScoped
public class GiveDutyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RosterOffice office;

    @Inject
    private RosterBoard board;

    @Inject
    private RosterPage page;

    @Inject
    private RosterWords words;

    private UUID commandId;
    private DutyView duty;
    private boolean published;
    private String title;
    private String employeeId;
    private String reason;
    private ArrayList<Offer> offers = new ArrayList<>();

    /**
     * Somebody who could have the duty.
     *
     * @param key their id as the form sends it
     * @param label who they are, how much they have to do, and what the duty would break
     */
    public record Offer(String key, String label) implements Serializable {}

    /** Opens it for the duty that was pressed, with whoever has it now. */
    void begin(String pressed) {
        UUID id = Ids.inAddress(pressed);
        reason = null;
        read(id);
        employeeId = duty.employeeId() == null ? "" : duty.employeeId().toString();
    }

    private void read(UUID id) {
        commandId = Ids.next();
        page.load();
        RosterView roster = page.getRoster();
        duty = roster.duties().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        published = roster.state() == RosterState.PUBLISHED;
        title = words.duty(duty, roster);
        offers = new ArrayList<>(board.candidates(id).stream().map(this::offer).toList());
    }

    private Offer offer(DutyCandidate candidate) {
        List<RosterFinding> about = candidate.findings().stream()
                // what is wrong about their month in any case would only hide what this duty does
                .filter(finding ->
                        finding.days().contains(duty.day()) || finding.days().isEmpty())
                .toList();
        return new Offer(candidate.person().id().toString(), words.offer(candidate, about));
    }

    /** Gives it. Where somebody else did meanwhile, the choice stays and may be sent after it. */
    public void save() {
        try {
            office.give(new GiveDuty(commandId, duty.id(), Pressed.idIfAny(employeeId), reason, duty.version()));
        } catch (ChangedMeanwhile e) {
            read(duty.id());
            throw e;
        }
    }

    /** Whether the dialog was begun. */
    public boolean isBegun() {
        return duty != null;
    }

    /** Which duty it is. */
    public String getTitle() {
        return title;
    }

    /** Whether the roster is published, and a change asks for its reason. */
    public boolean isPublished() {
        return published;
    }

    /** Whether nobody may have it. */
    public boolean isLeavable() {
        return !published || duty.place() == DutyPlace.SUPPORT;
    }

    /** Who could have it. */
    public List<Offer> getOffers() {
        return offers;
    }

    public String getEmployeeId() {
        return employeeId;
    }

    public void setEmployeeId(String employeeId) {
        this.employeeId = employeeId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

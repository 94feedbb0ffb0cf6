package org.guanjia.web.butler;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.guanjia.butler.AssignButler;
import org.guanjia.butler.OpenHandover;
import org.guanjia.butler.PlanStandIn;
import org.guanjia.butler.PostBoard;
import org.guanjia.butler.PostView;
import org.guanjia.butler.ReportAbsence;
import org.guanjia.butler.SeatOffice;
import org.guanjia.preference.DraftKey;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.Ids;
import org.guanjia.staff.EmployeeView;
import org.guanjia.web.parts.Pressed;
import org.guanjia.web.request.Afterwards;
import org.primefaces.PrimeFaces;

/** The dialog in which a manager decides who sits on a post. */
@Named
@ViewScoped
public class SeatForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DIALOG = "seat";

    @Inject
    private SeatOffice office;

    @Inject
    private PostBoard board;

    @Inject
    private Afterwards afterwards;

    private SeatAct act;
    private UUID commandId;
    private UUID postId;
    private long version;
    private String person;
    private Instant from;
    private Instant until;
    private String reason;
    private ArrayList<EmployeeView> people = new ArrayList<>();

    /**
     * Opens the dialog.
     *
     * @param name of the act
     * @param pressed the post
     */
    public void choose(String name, String pressed) {
        act = Pressed.one(SeatAct.class, name);
        postId = Ids.inAddress(pressed);
        person = null;
        from = null;
        until = null;
        reason = null;
        begin();
        PrimeFaces.current().ajax().addCallbackParam("opens", DIALOG);
    }

    private void begin() {
        PostView post = board.post(postId);
        commandId = Ids.next();
        version = post.version();
        people = new ArrayList<>(board.seatable(post.estateId()));
        if (act != SeatAct.HAND_OVER) {
            people.removeIf(one -> one.id().equals(post.incumbentId()));
        }
    }

    /** Carries it out. Where the post changed meanwhile, what was typed stays and may be sent after it. */
    public void save() {
        try {
            carryOut();
        } catch (ChangedMeanwhile e) {
            begin();
            throw e;
        }
        afterwards.say(new DraftKey(DIALOG, postId.toString()), "butler.seat.done." + act);
    }

    private void carryOut() {
        switch (act) {
            case HAND_OVER -> office.open(new OpenHandover(commandId, postId, version, someone("incomingId"), from));
            case STAND_IN ->
                office.standIn(new PlanStandIn(commandId, postId, version, someone("standInId"), from, until));
            case ABSENT ->
                office.absent(new ReportAbsence(commandId, postId, version, Pressed.idIfAny(person), until, reason));
            case SEAT -> office.assign(new AssignButler(commandId, postId, version, someone("employeeId"), from));
            case VACATE -> office.assign(new AssignButler(commandId, postId, version, null, from));
            default -> throw new IllegalStateException("not known here: " + act);
        }
    }

    private UUID someone(String field) {
        UUID chosen = Pressed.idIfAny(person);
        if (chosen == null) {
            throw BusinessRuleViolation.at(field, "butler.seat.whoMissing");
        }
        return chosen;
    }

    /** Id of the input that asks who comes, as the command calls it, so that an error finds it; empty where nobody does. */
    public String getPersonField() {
        return switch (act) {
            case HAND_OVER -> "incomingId";
            case SEAT -> "employeeId";
            case STAND_IN, ABSENT -> "standInId";
            default -> "";
        };
    }

    /** Whether the dialog was begun. */
    public boolean isBegun() {
        return act != null;
    }

    public SeatAct getAct() {
        return act;
    }

    public UUID getPostId() {
        return postId;
    }

    public long getVersion() {
        return version;
    }

    /** Who can be chosen. */
    public List<EmployeeView> getPeople() {
        return people;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public Instant getFrom() {
        return from;
    }

    public void setFrom(Instant from) {
        this.from = from;
    }

    public Instant getUntil() {
        return until;
    }

    public void setUntil(Instant until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

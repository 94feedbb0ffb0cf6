package org.guanjia.web.disturbance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.guanjia.disturbance.DisturbanceBoard;
import org.guanjia.disturbance.DisturbanceDesk;
import org.guanjia.disturbance.DisturbanceKind;
import org.guanjia.disturbance.LimitHome;
import org.guanjia.disturbance.LimitView;
import org.guanjia.disturbance.NoteDisturbance;
import org.guanjia.preference.DraftKey;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Ids;
import org.guanjia.web.parts.Pressed;
import org.guanjia.web.request.Afterwards;
import org.primefaces.PrimeFaces;

/**
 * The dialog in which a butler notes what disturbed a home, or what its owner said about the budget. A button names the home, and the
 * kind that the owner spoke of; {@code NOTE} for a note.
 */
@Named
@ViewScoped
public class DisturbanceActs implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DIALOG = "disturbance";
    private static final String NOTE = "NOTE";

    @Inject
    private DisturbanceDesk desk;

    @Inject
    private DisturbanceBoard board;

    @Inject
    private Afterwards afterwards;

    @Inject
    private EstateClock clock;

    private UUID unitId;
    private UUID commandId;
    private boolean noting;
    private boolean asksWhy;
    private DisturbanceKind kind;
    private Long version;
    private Integer aWeek;
    private Instant at;
    private String words;
    private String overBudget;

    /** Opens it. */
    public void choose(String act, String pressed) {
        unitId = Ids.inAddress(pressed);
        commandId = Ids.next();
        noting = NOTE.equals(act);
        kind = noting ? DisturbanceKind.CALL : Pressed.one(DisturbanceKind.class, act);
        at = clock.now().truncatedTo(ChronoUnit.MINUTES);
        words = null;
        overBudget = null;
        asksWhy = false;
        if (!noting) {
            aWeek = own().aWeek();
            version = own().version();
        }
        PrimeFaces.current().ajax().addCallbackParam("opens", DIALOG);
    }

    private LimitView own() {
        return board.ownLimits(unitId).stream()
                .filter(limit -> limit.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation("disturbance.nobody"));
    }

    /** Carries it out. Where the owner’s word changed meanwhile, what was typed stays and may be saved over it. */
    public void carryOut() {
        try {
            if (noting) {
                desk.note(new NoteDisturbance(commandId, unitId, kind, at, words, overBudget));
            } else {
                desk.limit(new LimitHome(commandId, unitId, kind, aWeek, words, version));
            }
        } catch (ChangedMeanwhile e) {
            version = own().version();
            throw e;
        } catch (BusinessRuleViolation e) {
            asksWhy |= "overBudget".equals(e.field());
            throw e;
        }
        afterwards.say(
                new DraftKey(getDraft(), unitId.toString()),
                noting ? "disturbance.noted" : "disturbance.limited",
                kind);
    }

    /** The name under which what is typed is kept. */
    public String getDraft() {
        return DIALOG + "." + (noting ? NOTE : kind);
    }

    /** Whether it was opened. */
    public boolean isBegun() {
        return unitId != null;
    }

    /** Whether a note is made; otherwise the owner spoke of the budget. */
    public boolean isNoting() {
        return noting;
    }

    /** Whether it is asked why the home was disturbed although its budget was used up. */
    public boolean isAsksWhy() {
        return asksWhy;
    }

    public UUID getUnitId() {
        return unitId;
    }

    public List<DisturbanceKind> getKinds() {
        return List.of(DisturbanceKind.values());
    }

    public DisturbanceKind getKind() {
        return kind;
    }

    public void setKind(DisturbanceKind kind) {
        this.kind = kind;
    }

    public Integer getTimesAWeek() {
        return aWeek;
    }

    public void setTimesAWeek(Integer aWeek) {
        this.aWeek = aWeek;
    }

    public Instant getAt() {
        return at;
    }

    public void setAt(Instant at) {
        this.at = at;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getOverBudget() {
        return overBudget;
    }

    public void setOverBudget(String overBudget) {
        this.overBudget = overBudget;
    }
}

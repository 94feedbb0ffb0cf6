package org.guanjia.web.quality;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.guanjia.preference.DraftKey;
import org.guanjia.quality.AnswerKind;
import org.guanjia.quality.EnterMarks;
import org.guanjia.quality.Marks;
import org.guanjia.quality.OnVisit;
import org.guanjia.quality.SurveyBoard;
import org.guanjia.quality.SurveyDesk;
import org.guanjia.quality.VisitAct;
import org.guanjia.quality.VisitResult;
import org.guanjia.quality.VisitView;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Ids;
import org.guanjia.web.parts.Pressed;
import org.guanjia.web.request.Afterwards;
import org.primefaces.PrimeFaces;

/**
 * Writing down what an owner said when they were asked, and what came of a reply visit, from whatever page shows them: a button names
 * the act and what it is for; the dialog asks for what the act needs, and carries it out.
 */
@Named
@ViewScoped
public class QualityActs implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DIALOG = "quality";
    private static final String ENTER = "ENTER";

    @Inject
    private SurveyDesk desk;

    @Inject
    private SurveyBoard board;

    @Inject
    private Afterwards afterwards;

    @Inject
    private EstateClock clock;

    private VisitAct act;
    private UUID about;
    private UUID commandId;
    private long version;
    private AnswerKind kind;
    private Integer overall;
    private Integer speed;
    private Integer completeness;
    private Integer manner;
    private VisitResult result;
    private Instant happenedAt;
    private Instant answeredAt;
    private String said;

    /**
     * Chooses an act, and opens the dialog that asks for what it needs.
     *
     * @param name of the act on a reply visit; {@code ENTER} for marks
     * @param pressed the visit, or the survey that the marks are for
     */
    public void choose(String name, String pressed) {
        act = ENTER.equals(name) ? null : Pressed.one(VisitAct.class, name);
        about = Ids.inAddress(pressed);
        kind = AnswerKind.PHONE;
        overall = null;
        speed = null;
        completeness = null;
        manner = null;
        result = VisitResult.SETTLED;
        said = null;
        happenedAt = clock.now().truncatedTo(ChronoUnit.MINUTES);
        begin();
        PrimeFaces.current().ajax().addCallbackParam("opens", DIALOG);
    }

    private void begin() {
        commandId = Ids.next();
        if (act != null) {
            VisitView visit = board.visit(about);
            version = visit.version();
            answeredAt = visit.answeredAt();
        }
    }

    /** Carries out what was chosen. Where it changed meanwhile the reader sees it anew, and may press again. */
    public void carryOut() {
        DraftKey draft = new DraftKey(getDraft(), about.toString());
        if (act == null) {
            desk.enter(new EnterMarks(commandId, about, kind, new Marks(overall, speed, completeness, manner, said)));
        } else {
            settle();
        }
        afterwards.say(draft, "quality.done." + getChosen());
    }

    private void settle() {
        if (said == null || said.isBlank()) {
            throw BusinessRuleViolation.at("said", "quality.saidMissing");
        }
        OnVisit on = new OnVisit(commandId, about, version);
        try {
            if (act == VisitAct.REPORT) {
                desk.report(on, result, happened(), said);
            } else {
                desk.waive(on, said);
            }
        } catch (ChangedMeanwhile e) {
            begin();
            throw e;
        }
    }

    /** The input has no seconds: the minute in which the marks came is no time before them. */
    private Instant happened() {
        boolean sameMinute = answeredAt.truncatedTo(ChronoUnit.MINUTES).equals(happenedAt);
        return sameMinute ? answeredAt : happenedAt;
    }

    /** Whether something is chosen. */
    public boolean isBegun() {
        return about != null;
    }

    /** Whether marks are to be written down. */
    public boolean isEntering() {
        return act == null;
    }

    /** Whether a visit is to be reported. */
    public boolean isReporting() {
        return act == VisitAct.REPORT;
    }

    /** The name of what was chosen, as keys of the bundle end. */
    public String getChosen() {
        return act == null ? ENTER : act.name();
    }

    /** The name under which the words of the chosen act are kept. */
    public String getDraft() {
        return "quality." + getChosen();
    }

    /** What the chosen act is for. */
    public UUID getAbout() {
        return about;
    }

    public long getVersion() {
        return version;
    }

    /** How a butler may have asked. */
    public List<AnswerKind> getKinds() {
        return List.of(AnswerKind.PHONE, AnswerKind.IN_PERSON);
    }

    public List<VisitResult> getResults() {
        return List.of(VisitResult.values());
    }

    /** The marks, the lowest first. */
    public List<Integer> getMarks() {
        return List.of(1, 2, 3, 4, 5);
    }

    public AnswerKind getKind() {
        return kind;
    }

    public void setKind(AnswerKind kind) {
        this.kind = kind;
    }

    public Integer getOverall() {
        return overall;
    }

    public void setOverall(Integer overall) {
        this.overall = overall;
    }

    public Integer getSpeed() {
        return speed;
    }

    public void setSpeed(Integer speed) {
        this.speed = speed;
    }

    public Integer getCompleteness() {
        return completeness;
    }

    public void setCompleteness(Integer completeness) {
        this.completeness = completeness;
    }

    public Integer getManner() {
        return manner;
    }

    public void setManner(Integer manner) {
        this.manner = manner;
    }

    public VisitResult getResult() {
        return result;
    }

    public void setResult(VisitResult result) {
        this.result = result;
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    public void setHappenedAt(Instant happenedAt) {
        this.happenedAt = happenedAt;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}

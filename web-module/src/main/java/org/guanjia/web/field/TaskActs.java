package org.guanjia.web.field;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanjia.field.FieldBoard;
import org.guanjia.field.FieldReason;
import org.guanjia.field.ListedReason;
import org.guanjia.field.ReasonKind;
import org.guanjia.field.WorkOrderAct;
import org.guanjia.field.WorkOrderAction;
import org.guanjia.field.WorkOrderDesk;
import org.guanjia.preference.DraftKey;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.Ids;
import org.guanjia.web.drafts.Drafts;
import org.guanjia.web.messages.Passing;
import org.guanjia.web.parts.Pressed;
import org.primefaces.PrimeFaces;

/**
 * The acts on a work order but for its feedback, for the page of the task and for the board. A plain act is carried out at
 * once; one with a reason, or with a person, is chosen first, and the dialog asks.
 */
@Named
@ViewScoped
public class TaskActs implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WorkOrderDesk desk;

    @Inject
    private FieldBoard board;

    @Inject
    private TaskPage page;

    @Inject
    private Passing passing;

    @Inject
    private Drafts drafts;

    private UUID commandId = Ids.next();
    private WorkOrderAction action;
    private UUID workOrderId;
    private long version;
    private String code;
    private String words;
    private Instant resumesAt;
    private String employeeId;

    /** A plain act on the task of the page. */
    public void act(String name) {
        carryOut(Pressed.one(WorkOrderAction.class, name), page.act(commandId));
    }

    /** An act on the task of the page that asks for something, in a dialog. */
    public void choose(String name) {
        choose(Pressed.one(WorkOrderAction.class, name), page.act(commandId));
    }

    void choose(WorkOrderAction chosen, WorkOrderAct shown) {
        action = chosen;
        workOrderId = shown.workOrderId();
        version = shown.version();
        code = null;
        words = null;
        resumesAt = null;
        employeeId = null;
        PrimeFaces.current().ajax().addCallbackParam("opens", "why");
    }

    /** Carries out what was chosen. Where it changed meanwhile the reader sees it anew, and may press again. */
    public void carryOut() {
        try {
            carryOut(action, new WorkOrderAct(commandId, workOrderId, version));
        } catch (ChangedMeanwhile e) {
            version = board.workOrder(workOrderId).version();
            throw e;
        }
        drafts.done(new DraftKey(getDraft(), workOrderId.toString()));
    }

    void carryOut(WorkOrderAction what, WorkOrderAct act) {
        FieldReason reason = new FieldReason(code, words);
        switch (what) {
            case ACCEPT -> desk.accept(act);
            case START -> desk.start(act);
            case RESUME -> desk.resume(act);
            case AGREE_WITHDRAWAL -> desk.agreeWithdrawal(act);
            case REFUSE -> desk.refuse(act, reason);
            case PAUSE -> desk.pause(act, reason, resumesAt);
            case HAND_BACK -> desk.handBack(act, reason);
            case REFUSE_WITHDRAWAL -> desk.refuseWithdrawal(act, reason);
            case ASSIGN -> desk.assign(act, UUID.fromString(employeeId));
            default -> throw new IllegalStateException("not offered here: " + what);
        }
        commandId = Ids.next();
        passing.say("field.act.done", what);
    }

    UUID commandId() {
        return commandId;
    }

    /** The name under which the words of the chosen act are kept: a reason to pause is none to hand back. */
    public String getDraft() {
        return "why." + action;
    }

    public UUID getWorkOrderId() {
        return workOrderId;
    }

    public long getVersion() {
        return version;
    }

    /** The listed reasons for what was chosen. */
    public List<ListedReason> getReasons() {
        return action == null || isAssigning() ? List.of() : board.reasons(kind());
    }

    private ReasonKind kind() {
        return action == WorkOrderAction.REFUSE_WITHDRAWAL ? ReasonKind.TOO_LATE : ReasonKind.valueOf(action.name());
    }

    /** Whether a person is asked for, not a reason. */
    public boolean isAssigning() {
        return action == WorkOrderAction.ASSIGN;
    }

    public WorkOrderAction getAction() {
        return action;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** Whether it is asked when the work is expected to go on. */
    public boolean isPausing() {
        return action == WorkOrderAction.PAUSE;
    }

    public Instant getResumesAt() {
        return resumesAt;
    }

    public void setResumesAt(Instant resumesAt) {
        this.resumesAt = resumesAt;
    }

    public String getEmployeeId() {
        return employeeId;
    }

    public void setEmployeeId(String employeeId) {
        this.employeeId = employeeId;
    }
}

package org.guanjia.web.request;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.guanjia.dispatch.TaskAction;
import org.guanjia.dispatch.TaskView;
import org.guanjia.preference.DraftKey;
import org.guanjia.request.Confirmation;
import org.guanjia.request.ConfirmationKind;
import org.guanjia.request.OnRequest;
import org.guanjia.request.OnTask;
import org.guanjia.request.RequestAction;
import org.guanjia.request.RequestDesk;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.Ids;
import org.guanjia.web.parts.Pressed;
import org.primefaces.PrimeFaces;

/**
 * The acts on the page of a request. A button says by name what was pressed, not by its place in a list that may be another by
 * the time the server reads it. Choosing one remembers the versions that were shown and makes the command's id; the
 * dialog then asks for what the act needs, and carries it out.
 */
@Named
@ViewScoped
public class RequestActs implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RequestDesk desk;

    @Inject
    private RequestPage page;

    @Inject
    private TaskSplit split;

    @Inject
    private Afterwards afterwards;

    private RequestAction action;
    private TaskAction taskAction;
    private UUID taskId;
    private long version;
    private long taskVersion;
    private UUID commandId = Ids.next();
    private UUID noteId = Ids.next();
    private String reason;
    private String note;
    private ConfirmationKind kind = ConfirmationKind.BY_PHONE;

    /**
     * Chooses an act, and opens the dialog that asks for what it needs.
     *
     * @param name of the act
     * @param taskPressed the task that it is to be done to; empty for an act on the request
     */
    public void choose(String name, String taskPressed) {
        if (taskPressed == null || taskPressed.isEmpty()) {
            action = Pressed.one(RequestAction.class, name);
            taskAction = null;
        } else {
            TaskView task = page.task(Ids.inAddress(taskPressed));
            taskAction = Pressed.one(TaskAction.class, name);
            action = null;
            taskId = task.id();
            taskVersion = task.version();
        }
        begin();
        PrimeFaces.current().ajax().addCallbackParam("opens", "act");
    }

    private void begin() {
        version = page.getView().details().version();
        commandId = Ids.next();
        reason = null;
        if (action == RequestAction.DISPATCH) {
            split.clear();
            split.add();
        }
    }

    /** Carries out what was chosen. Where it changed meanwhile the reader sees it anew, and may press again. */
    public void carryOut() {
        try {
            if (taskAction != null) {
                carryOutOnTask(page.onTask(commandId, version, taskId, taskVersion, reason));
            } else {
                carryOutOnRequest(page.onRequest(commandId, version));
            }
        } catch (ChangedMeanwhile e) {
            page.load();
            version = page.getView().details().version();
            taskVersion = taskAction == null ? 0 : page.task(taskId).version();
            throw e;
        }
        afterwards.say(new DraftKey(getDraft(), getDraftAbout().toString()), "request.act.done", getChosen());
    }

    private void carryOutOnRequest(OnRequest on) {
        switch (action) {
            case ACCEPT -> desk.letPass(on, reason);
            case DECLINE -> desk.decline(on, reason);
            case CANCEL -> desk.cancel(on, reason);
            case DISPATCH ->
                split.ordering(() -> {
                    desk.order(on, split.plans(page.getView().tasks().size()));
                    return on;
                });
            case REMIND_OWNER -> desk.remindOwner(on);
            case CONFIRM -> desk.confirm(on, new Confirmation(kind, reason));
            case CLOSE -> desk.close(on, reason);
            case REOPEN -> desk.reopen(on, reason);
            default -> throw new IllegalStateException("not offered here: " + action);
        }
    }

    private void carryOutOnTask(OnTask on) {
        switch (taskAction) {
            case ORDER_AGAIN -> desk.orderAgain(on);
            case SEND_BACK -> desk.sendBack(on);
            case REMIND -> desk.remindDepartment(on);
            case ASK_WITHDRAWAL, WITHDRAW -> desk.withdraw(on);
            default -> throw new IllegalStateException("not offered here: " + taskAction);
        }
    }

    /** Writes the line into the timeline. */
    public void writeNote() {
        desk.note(noteId, page.requestId(), note);
        noteId = Ids.next();
        note = null;
        afterwards.say(new DraftKey("note", page.requestId().toString()), "request.note.done");
    }

    /** The act that was chosen; its label is the head of the dialog. */
    public Enum<?> getChosen() {
        return taskAction == null ? action : taskAction;
    }

    /** What follows from the act, in words; key below {@code request.consequence.}. */
    public String getConsequence() {
        return getChosen() == null
                ? "request.consequence.none"
                : "request.consequence." + getChosen().name();
    }

    /** The name under which the words of the chosen act are kept: a reason to decline is none to close. */
    public String getDraft() {
        return "act." + getChosen();
    }

    /** What the chosen act is about: the task or the request. */
    public UUID getDraftAbout() {
        return taskAction == null ? page.requestId() : taskId;
    }

    /** The version of it that was shown. */
    public long getDraftVersion() {
        return taskAction == null ? version : taskVersion;
    }

    public boolean isConfirming() {
        return action == RequestAction.CONFIRM;
    }

    public boolean isSplitting() {
        return action == RequestAction.DISPATCH;
    }

    /** Whether the act has words at all. */
    public boolean isWorded() {
        return !isSplitting() && action != RequestAction.REMIND_OWNER && taskAction != TaskAction.REMIND;
    }

    public List<ConfirmationKind> getKinds() {
        return List.of(ConfirmationKind.values());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public ConfirmationKind getKind() {
        return kind;
    }

    public void setKind(ConfirmationKind kind) {
        this.kind = kind;
    }
}

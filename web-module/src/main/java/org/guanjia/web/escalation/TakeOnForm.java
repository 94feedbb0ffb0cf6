package org.guanjia.web.escalation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.guanjia.escalation.EscalationDesk;
import org.guanjia.escalation.EscalationView;
import org.guanjia.escalation.TakeOn;
import org.guanjia.preference.DraftKey;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.web.request.Afterwards;
import org.primefaces.PrimeFaces;

/** The dialog in which somebody takes on what they were told. */
@Named
@ViewScoped
public class TakeOnForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DIALOG = "take-on";

    @Inject
    private EscalationDesk desk;

    @Inject
    private Afterwards afterwards;

    private UUID commandId;
    private UUID stepId;
    private long version;
    private String words;

    /** Opens the dialog for the step that was pressed. */
    public void choose(String pressed) {
        stepId = Ids.inAddress(pressed);
        commandId = Ids.next();
        words = null;
        version = desk.mine().stream()
                .filter(step -> step.id().equals(stepId))
                .findFirst()
                .map(EscalationView::version)
                .orElseThrow(NotFound::new);
        PrimeFaces.current().ajax().addCallbackParam("opens", DIALOG);
    }

    /** Takes it on. */
    public void save() {
        desk.takeOn(new TakeOn(commandId, stepId, words, version));
        afterwards.say(new DraftKey(DIALOG, stepId.toString()), "escalation.taken");
    }

    public boolean isBegun() {
        return stepId != null;
    }

    /** What the words are about. */
    public UUID getStepId() {
        return stepId;
    }

    public long getVersion() {
        return version;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}

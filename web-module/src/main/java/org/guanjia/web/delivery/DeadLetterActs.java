package org.guanjia.web.delivery;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.MissingResourceException;
import java.util.UUID;
import org.guanjia.delivery.DeadLetterAct;
import org.guanjia.delivery.DeadLetterRow;
import org.guanjia.delivery.DeadLetterView;
import org.guanjia.delivery.DeliveryDesk;
import org.guanjia.delivery.DiscardDeadLetter;
import org.guanjia.delivery.MendDeadLetter;
import org.guanjia.delivery.RetryDeadLetter;
import org.guanjia.preference.DraftKey;
import org.guanjia.shared.Ids;
import org.guanjia.web.drafts.Drafts;
import org.guanjia.web.messages.Passing;
import org.guanjia.web.messages.Words;
import org.primefaces.PrimeFaces;

/**
 * The dialog with one dead letter. Opening it remembers the version that is shown and makes the command's id, so that
 * every act is decided on the text that was read, and a double click is one act.
 */
@Named
@ViewScoped
public class DeadLetterActs implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DeliveryDesk desk;

    @Inject
    private Passing passing;

    @Inject
    private Drafts drafts;

    @Inject
    private Words words;

    private UUID id;
    private UUID commandId;
    private long version;
    private String body;
    private String reason;
    private transient DeadLetterView shown;

    /** Opens the dead letter of this id, in a dialog. */
    public void open(String letter) {
        UUID opened = Ids.inAddress(letter);
        shown = desk.show(opened);
        id = opened;
        commandId = Ids.next();
        version = shown.letter().version();
        body = shown.body();
        reason = null;
        PrimeFaces.current().ajax().addCallbackParam("opens", "letter");
    }

    /** Sends it once more as it is. */
    public void retry() {
        desk.retry(new RetryDeadLetter(commandId, id, version));
        done(DeadLetterAct.RETRY);
    }

    /** Sends it with the text as it was put right. */
    public void mend() {
        desk.mend(new MendDeadLetter(commandId, id, version, body, reason));
        done(DeadLetterAct.MEND);
    }

    /** Lets it be. */
    public void discard() {
        desk.discard(new DiscardDeadLetter(commandId, id, version, reason));
        done(DeadLetterAct.DISCARD);
    }

    private void done(DeadLetterAct act) {
        drafts.done(new DraftKey("letter", id.toString()));
        id = null;
        shown = null;
        passing.say("delivery.done." + act);
    }

    /** The letter in the dialog; null before any was opened. */
    public DeadLetterView getShown() {
        if (shown == null && id != null) {
            shown = desk.show(id);
        }
        return shown;
    }

    /** Whether an act is offered now. */
    public boolean allows(String act) {
        return getShown().allowedActs().contains(DeadLetterAct.valueOf(act));
    }

    /** Why it could not be taken in. A rule's own words stand in the bundle; an unknown one is said in general. */
    public String why(DeadLetterRow letter) {
        try {
            return words.of(letter.reasonKey(), letter.detail());
        } catch (MissingResourceException e) {
            return words.of("delivery.dead.rule");
        }
    }

    public UUID getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

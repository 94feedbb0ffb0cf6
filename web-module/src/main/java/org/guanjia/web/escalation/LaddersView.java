package org.guanjia.web.escalation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.guanjia.escalation.LadderOffice;
import org.guanjia.escalation.LadderView;
import org.guanjia.web.messages.Words;
import org.guanjia.web.parts.Times;

/** Whom it is told when, for each kind of target. */
@Named
@ViewScoped
public class LaddersView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LadderOffice office;

    @Inject
    private Words words;

    @Inject
    private Times times;

    private transient List<LadderView> ladders;

    /** Reads them, before every drawing. */
    public void load() {
        ladders = office.ladders();
    }

    public List<LadderView> getLadders() {
        return ladders;
    }

    /** When a rung is, in words: 15 minutes before it is due. */
    public String when(int minutes) {
        if (minutes == 0) {
            return words.of("escalation.when.due");
        }
        return words.of(
                minutes < 0 ? "escalation.when.before" : "escalation.when.after", times.minutes(Math.abs(minutes)));
    }
}

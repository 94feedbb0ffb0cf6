package org.guanjia.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.guanjia.roster.AnswerSwap;
import org.guanjia.roster.DecideSwap;
import org.guanjia.roster.SwapAct;
import org.guanjia.roster.SwapBoard;
import org.guanjia.roster.SwapDesk;
import org.guanjia.roster.SwapView;
import org.guanjia.shared.Ids;
import org.guanjia.web.parts.Pressed;
import org.primefaces.PrimeFaces;

/** The dialog that answers, withdraws, grants or refuses a swap; the buttons of a swap open it. */
@Named
@ViewScoped
public class SwapAnswer implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SwapDesk desk;

    @Inject
    private SwapBoard board;

    @Inject
    private RosterWords words;

    private UUID commandId;
    private SwapAct act;
    private SwapView swap;
    private String said;
    private ArrayList<String> broken = new ArrayList<>();

    /**
     * Begins an act.
     *
     * @param on the swap
     */
    public void choose(String name, String on) {
        UUID id = Ids.inAddress(on);
        act = Pressed.one(SwapAct.class, name);
        swap = board.swap(id);
        commandId = Ids.next();
        said = null;
        broken = act == SwapAct.GRANT
                ? new ArrayList<>(board.brokenBy(id).stream().map(words::wrong).toList())
                : new ArrayList<>();
        PrimeFaces.current().ajax().addCallbackParam("opens", "answer");
    }

    /** Does it. */
    public void carryOut() {
        if (act == SwapAct.GRANT || act == SwapAct.REFUSE) {
            desk.decide(new DecideSwap(commandId, swap.id(), act == SwapAct.GRANT, said, swap.version()));
        } else {
            desk.answer(new AnswerSwap(commandId, swap.id(), act, said, swap.version()));
        }
    }

    /** Whether the dialog was begun. */
    public boolean isBegun() {
        return swap != null;
    }

    /** What is done. */
    public SwapAct getAct() {
        return act;
    }

    /** With what. */
    public SwapView getSwap() {
        return swap;
    }

    /** What granting it would break, in words. */
    public List<String> getBroken() {
        return broken;
    }

    /** Whether words are asked for, or may be given: why not. */
    public boolean isSaying() {
        return act == SwapAct.REFUSE || act == SwapAct.DECLINE;
    }

    /** Whether it cannot be done without words. */
    public boolean isReasonNeeded() {
        return act == SwapAct.REFUSE;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}

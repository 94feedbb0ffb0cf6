package org.guanjia.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.guanjia.roster.AskSwap;
import org.guanjia.roster.DutyView;
import org.guanjia.roster.SwapBoard;
import org.guanjia.roster.SwapDesk;
import org.guanjia.roster.SwapOffer;
import org.guanjia.shared.Ids;
import org.guanjia.web.parts.Pressed;

/** The dialog that asks a colleague for a swap: whom, for what in return, why; what it would break is told at once. */
@Named
@ViewScoped
public class SwapForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SwapDesk desk;

    @Inject
    private SwapBoard board;

    @Inject
    private MyDutiesPage page;

    @Inject
    private RosterWords words;

    private UUID commandId;
    private UUID dutyId;
    private String title;
    private String colleagueId;
    private String inReturnId;
    private String reason;
    private ArrayList<Choice> colleagues;
    private ArrayList<String> broken;

    /**
     * A colleague who could be asked.
     *
     * @param key their id as the form sends it
     * @param returns their duties that could be had for it
     */
    public record Choice(String key, String label, ArrayList<Return> returns) implements Serializable {}

    /** A duty that could be had in return. */
    public record Return(String key, String label) implements Serializable {}

    /** Opens it for a duty of the reader’s. */
    void begin(String pressed) {
        page.load();
        dutyId = Ids.inAddress(pressed);
        commandId = Ids.next();
        colleagueId = null;
        inReturnId = null;
        reason = null;
        broken = new ArrayList<>();
        List<SwapOffer> offers = board.offers(dutyId);
        title = page.getMonth().duties().stream()
                .filter(duty -> duty.id().equals(dutyId))
                .map(page::inWords)
                .findFirst()
                .orElseThrow();
        colleagues = new ArrayList<>(offers.stream().map(this::choice).toList());
    }

    private Choice choice(SwapOffer offer) {
        return new Choice(
                offer.colleague().person().id().toString(),
                words.name(offer.colleague().person()),
                new ArrayList<>(offer.duties().stream().map(this::inReturn).toList()));
    }

    private Return inReturn(DutyView duty) {
        return new Return(duty.id().toString(), page.inWords(duty));
    }

    /** Another colleague was chosen: what was chosen of the one before is not theirs. */
    public void choose() {
        inReturnId = null;
        weigh();
    }

    /** Looks at what it would break. */
    public void weigh() {
        UUID colleague = Pressed.idIfAny(colleagueId);
        broken = colleague == null
                ? new ArrayList<>()
                : new ArrayList<>(board.broken(dutyId, colleague, Pressed.idIfAny(inReturnId)).stream()
                        .map(words::wrong)
                        .toList());
    }

    /** Asks for it. */
    public void ask() {
        desk.ask(new AskSwap(commandId, dutyId, Pressed.idIfAny(colleagueId), Pressed.idIfAny(inReturnId), reason));
    }

    /** Whether the dialog was begun. */
    public boolean isBegun() {
        return dutyId != null;
    }

    /** Which duty it is. */
    public String getTitle() {
        return title;
    }

    /** Who could be asked, whom it wrongs least first. */
    public List<Choice> getColleagues() {
        return colleagues;
    }

    /** What could be had in return of whoever is chosen. */
    public List<Return> getReturns() {
        return colleagues.stream()
                .filter(choice -> choice.key().equals(colleagueId))
                .findFirst()
                .map(choice -> (List<Return>) choice.returns())
                .orElseGet(List::of);
    }

    /** What it would break, in words. */
    public List<String> getBroken() {
        return broken;
    }

    public String getColleagueId() {
        return colleagueId;
    }

    public void setColleagueId(String colleagueId) {
        this.colleagueId = colleagueId;
    }

    public String getInReturnId() {
        return inReturnId;
    }

    public void setInReturnId(String inReturnId) {
        this.inReturnId = inReturnId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

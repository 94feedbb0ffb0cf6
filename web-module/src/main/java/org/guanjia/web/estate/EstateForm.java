package org.guanjia.web.estate;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.guanjia.estate.ChangeEstate;
import org.guanjia.estate.EstateBoard;
import org.guanjia.estate.EstateOffice;
import org.guanjia.estate.EstateView;
import org.guanjia.estate.LifePhase;
import org.guanjia.estate.PhaseDates;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Ids;
import org.guanjia.web.messages.Passing;
import org.guanjia.web.messages.Words;
import org.guanjia.web.parts.Times;

/** The dialog that renames an estate and moves its dates; it tells what follows from them before anything is saved. */
@Named
@ViewScoped
public class EstateForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EstateOffice office;

    @Inject
    private EstateBoard board;

    @Inject
    private EstateClock clock;

    @Inject
    private Passing passing;

    @Inject
    private Words words;

    @Inject
    private Times times;

    private UUID commandId;
    private EstateView before;
    private String nameZh;
    private String nameEn;
    private LocalDate presale;
    private LocalDate handover;
    private LocalDate committeeFormed;
    private List<String> consequences = List.of();

    /** Opens the dialog for the estate that was pressed, as it is now. */
    public void begin(String pressed) {
        EstateView estate = board.estate(Ids.inAddress(pressed));
        commandId = Ids.next();
        before = estate;
        nameZh = estate.nameZh();
        nameEn = estate.nameEn();
        presale = estate.dates().presale();
        handover = estate.dates().handover();
        committeeFormed = estate.dates().committeeFormed();
        consequences = List.of();
    }

    /** Works out what follows from the dates as they stand in the dialog. */
    public void foresee() {
        consequences = List.of();
        PhaseDates then = new PhaseDates(presale, handover, committeeFormed);
        PhaseDates now = before.dates();
        if (then.equals(now)) {
            return;
        }
        List<String> told = new ArrayList<>();
        if (!then.preHandoverBegins().equals(now.preHandoverBegins())) {
            told.add(words.of(
                    "estate.change.preHandover",
                    times.date(then.preHandoverBegins()),
                    times.date(now.preHandoverBegins())));
        }
        LocalDate today = before.dayAt(clock.now());
        LifePhase phase = then.phaseOn(today);
        told.add(
                phase == now.phaseOn(today)
                        ? words.of("estate.change.samePhase", phase)
                        : words.of("estate.change.otherPhase", phase, now.phaseOn(today)));
        told.add(words.of("estate.change.past"));
        consequences = List.copyOf(told);
    }

    /** Saves it. Where somebody else changed it meanwhile, what was typed stays and may be saved over it. */
    void save() {
        try {
            change();
        } catch (ChangedMeanwhile e) {
            before = board.estate(before.id());
            throw e;
        }
        passing.say("estate.changed", words.either(nameZh, nameEn));
    }

    private void change() {
        office.change(new ChangeEstate(
                commandId,
                before.id(),
                before.version(),
                nameZh,
                nameEn,
                before.zone(),
                presale,
                handover,
                committeeFormed));
    }

    /** Whether the dialog was begun. */
    public boolean isBegun() {
        return before != null;
    }

    /** What follows from the dates, a sentence each; empty where they are as before. */
    public List<String> getConsequences() {
        return consequences;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public LocalDate getPresale() {
        return presale;
    }

    public void setPresale(LocalDate presale) {
        this.presale = presale;
    }

    public LocalDate getHandover() {
        return handover;
    }

    public void setHandover(LocalDate handover) {
        this.handover = handover;
    }

    public LocalDate getCommitteeFormed() {
        return committeeFormed;
    }

    public void setCommitteeFormed(LocalDate committeeFormed) {
        this.committeeFormed = committeeFormed;
    }
}

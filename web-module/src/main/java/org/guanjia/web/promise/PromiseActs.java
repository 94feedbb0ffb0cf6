package org.guanjia.web.promise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.guanjia.preference.DraftKey;
import org.guanjia.promise.MakePromise;
import org.guanjia.promise.OnPromise;
import org.guanjia.promise.PromiseAct;
import org.guanjia.promise.PromiseBoard;
import org.guanjia.promise.PromiseDesk;
import org.guanjia.promise.PromiseKind;
import org.guanjia.promise.PromisePlan;
import org.guanjia.promise.PromiseView;
import org.guanjia.request.RequestDesk;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Ids;
import org.guanjia.web.parts.Pressed;
import org.guanjia.web.request.Afterwards;
import org.guanjia.web.request.OwnerChoice;
import org.guanjia.web.shell.Me;
import org.primefaces.PrimeFaces;

/**
 * Making promises and saying what became of them, from whatever page shows them: a button names the act and the promise, or the request
 * that a new one is to be about; the dialog asks for what the act needs, and carries it out.
 */
@Named
@ViewScoped
public class PromiseActs implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DIALOG = "promise";
    private static final String MAKE = "MAKE";
    private static final LocalTime NEXT_MORNING = LocalTime.of(9, 0);

    @Inject
    private PromiseDesk desk;

    @Inject
    private PromiseBoard board;

    @Inject
    private RequestDesk requests;

    @Inject
    private OwnerChoice owner;

    @Inject
    private Afterwards afterwards;

    @Inject
    private EstateClock clock;

    @Inject
    private Me me;

    private boolean making;
    private PromiseAct act;
    private UUID about;
    private long version;
    private UUID commandId;
    private PromiseKind kind;
    private String words;
    private Instant dueAt;
    private Instant happenedAt;
    private Instant again;
    private String reason;
    private transient PromiseView promise;

    /** A time that is offered: its key, and what stands in the input when it is taken. */
    public record Offer(String key, Instant at) {}

    /**
     * Chooses an act, and opens the dialog that asks for what it needs.
     *
     * @param name of the act; {@code MAKE} for a new promise
     * @param pressed the promise that it is to be done to, or the request that the new one is about; empty where it is about none
     */
    public void choose(String name, String pressed) {
        making = MAKE.equals(name);
        act = making ? null : Pressed.one(PromiseAct.class, name);
        about = making && pressed.isEmpty() ? null : Ids.inAddress(pressed);
        kind = PromiseKind.CALL_BACK;
        words = null;
        dueAt = null;
        again = null;
        reason = null;
        begin();
        PrimeFaces.current().ajax().addCallbackParam("opens", DIALOG);
    }

    private void begin() {
        commandId = Ids.next();
        promise = null;
        if (!making) {
            version = getPromise().version();
            happenedAt = inTime(clock.now(), promise.dueAt());
        }
    }

    /** What is said to be kept was kept now, or just in time where that is past. */
    private static Instant inTime(Instant now, Instant due) {
        return (now.isAfter(due) ? due : now).truncatedTo(ChronoUnit.MINUTES);
    }

    /** Carries out what was chosen. Where it changed meanwhile the reader sees it anew, and may press again. */
    public void carryOut() {
        DraftKey draft = new DraftKey(getDraft(), about == null ? "" : about.toString());
        if (making) {
            make(new PromisePlan(commandId, kind, words, dueAt));
        } else {
            settle();
        }
        afterwards.say(draft, "promise.done." + getChosen());
    }

    private void make(PromisePlan plan) {
        if (about != null) {
            requests.promise(about, plan);
        } else if (owner.isChosen()) {
            desk.make(new MakePromise(owner.getUnitId(), owner.getPersonId(), plan));
            owner.forget();
        } else {
            throw BusinessRuleViolation.at("who", "request.intake.whoMissing");
        }
    }

    private void settle() {
        try {
            carryOut(new OnPromise(commandId, about, version));
        } catch (ChangedMeanwhile e) {
            begin();
            throw e;
        }
    }

    private void carryOut(OnPromise on) {
        switch (act) {
            case KEEP -> desk.keep(on, happened(), words);
            case MAKE_GOOD -> desk.makeGood(on, reason, again);
            case MOVE -> desk.move(on, reason, dueAt);
            case RELEASE -> desk.release(on, reason);
            default -> throw new IllegalStateException("not offered here: " + act);
        }
    }

    /** The input has no seconds: the minute in which it was made is no time before that. */
    private Instant happened() {
        Instant made = getPromise().madeAt();
        boolean sameMinute = happenedAt != null && happenedAt.equals(made.truncatedTo(ChronoUnit.MINUTES));
        return sameMinute ? made : happenedAt;
    }

    /** Times that are often promised, from now on. */
    public List<Offer> getOffers() {
        Instant now = clock.now().truncatedTo(ChronoUnit.MINUTES);
        return List.of(
                new Offer("promise.offer.half", now.plus(Duration.ofMinutes(30))),
                new Offer("promise.offer.hour", now.plus(Duration.ofHours(1))),
                new Offer("promise.offer.two", now.plus(Duration.ofHours(2))),
                new Offer(
                        "promise.offer.tomorrow",
                        now.atZone(me.getZone())
                                .toLocalDate()
                                .plusDays(1)
                                .atTime(NEXT_MORNING)
                                .atZone(me.getZone())
                                .toInstant()));
    }

    /** The promise that the act is for; null while none is. */
    public PromiseView getPromise() {
        if (promise == null && act != null) {
            promise = board.promise(about);
        }
        return promise;
    }

    /** Whether something is chosen. */
    public boolean isBegun() {
        return making || act != null;
    }

    public boolean isMaking() {
        return making;
    }

    /** Whether it is to be said who is promised something. */
    public boolean isAskingWho() {
        return making && about == null;
    }

    /** Whether the act is the one of this name. */
    public boolean does(String name) {
        return act != null && act.name().equals(name);
    }

    /** Whether it needs a time to come. */
    public boolean isTimed() {
        return making || act == PromiseAct.MOVE;
    }

    /** Whether it needs a reason. */
    public boolean isReasoned() {
        return act != null && act != PromiseAct.KEEP;
    }

    /** The name of what was chosen, as keys of the bundle end. */
    public String getChosen() {
        return making ? MAKE : act.name();
    }

    /** The name under which the words of the chosen act are kept. */
    public String getDraft() {
        return "promise." + getChosen();
    }

    /** What the chosen act is about; null for a promise that is about no request. */
    public UUID getAbout() {
        return about;
    }

    public long getVersion() {
        return version;
    }

    public List<PromiseKind> getKinds() {
        return List.of(PromiseKind.values());
    }

    public PromiseKind getKind() {
        return kind;
    }

    public void setKind(PromiseKind kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public void setDueAt(Instant dueAt) {
        this.dueAt = dueAt;
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    public void setHappenedAt(Instant happenedAt) {
        this.happenedAt = happenedAt;
    }

    public Instant getAgain() {
        return again;
    }

    public void setAgain(Instant again) {
        this.again = again;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

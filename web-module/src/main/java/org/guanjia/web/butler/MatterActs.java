package org.guanjia.web.butler;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanjia.butler.CoverageBoard;
import org.guanjia.butler.CoveredHome;
import org.guanjia.butler.HandMatter;
import org.guanjia.butler.HandoverBoard;
import org.guanjia.butler.HandoverDesk;
import org.guanjia.butler.HandoverMatterView;
import org.guanjia.butler.HandoverView;
import org.guanjia.butler.MatterKind;
import org.guanjia.butler.MatterState;
import org.guanjia.butler.NoteMatter;
import org.guanjia.butler.OnHandover;
import org.guanjia.butler.OnMatter;
import org.guanjia.butler.SeatOffice;
import org.guanjia.preference.DraftKey;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.web.parts.Pressed;
import org.guanjia.web.request.Afterwards;
import org.primefaces.PrimeFaces;

/** What is done on the page of a handover: some acts at once, others after a dialog that asks for words. */
@Named
@ViewScoped
public class MatterActs implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DIALOG = "matter";

    /** What the page's buttons say. */
    public enum Choice {
        /** Hands over as it is written. */
        HAND,
        /** Hands over with words. */
        TELL,
        /** Hands all homes over as they are written. */
        HOMES,
        ASK,
        TAKE_ON,
        /** Hands over what stands nowhere else. */
        NOTE,
        COMPLETE,
        CALL_OFF;

        /** Whether it is done at once. */
        boolean isAtOnce() {
            return this == HAND || this == TAKE_ON || this == HOMES;
        }

        /** Whether the dialog asks for words. */
        public boolean isWithWords() {
            return this != COMPLETE;
        }
    }

    @Inject
    private HandoverDesk desk;

    @Inject
    private SeatOffice office;

    @Inject
    private HandoverBoard board;

    @Inject
    private CoverageBoard coverage;

    @Inject
    private Afterwards afterwards;

    private UUID handoverId;
    private Choice choice;
    private UUID commandId;
    private long version;
    private MatterKind kind;
    private UUID matterId;
    private MatterKind noted;
    private String words;
    private String unitId;
    private transient HandoverView view;

    /**
     * Does at once what needs no words, and asks for them otherwise.
     *
     * @param handover whose page it is
     * @param name of the choice
     * @param pressed kind and id of the matter; empty where it is about none
     */
    public void choose(String handover, String name, String pressed) {
        handoverId = Ids.inAddress(handover);
        choice = Pressed.one(Choice.class, name);
        view = null;
        words = null;
        noted = MatterKind.KEY;
        unitId = null;
        begin(pressed);
        if (choice.isAtOnce()) {
            carryOut();
        } else {
            PrimeFaces.current().ajax().addCallbackParam("opens", DIALOG);
        }
    }

    private void begin(String pressed) {
        kind = null;
        matterId = null;
        version = getView().version();
        commandId = Ids.next();
        if (!pressed.isEmpty()) {
            HandoverMatterView matter = view.matters().stream()
                    .filter(one -> key(one).equals(pressed))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            kind = matter.kind();
            matterId = matter.id();
            version = matter.version();
            commandId = choice.isAtOnce() ? onceFor(pressed) : commandId;
        }
    }

    /** What is done without a form is one act, too, when the button is pressed twice. */
    private UUID onceFor(String pressed) {
        return UUID.nameUUIDFromBytes((handoverId + pressed + choice + version).getBytes(UTF_8));
    }

    /** How the page's buttons name a matter. */
    public String key(HandoverMatterView matter) {
        return matter.kind() + "/" + matter.id();
    }

    /** Carries out what was chosen. */
    public void carryOut() {
        switch (choice) {
            case HAND, TELL -> desk.hand(new HandMatter(commandId, handoverId, kind, matterId, version, words));
            case HOMES -> desk.handHomes(commandId, handoverId);
            case ASK -> desk.ask(on(), words);
            case TAKE_ON -> desk.takeOn(on());
            case NOTE -> desk.note(new NoteMatter(commandId, handoverId, noted, Pressed.idIfAny(unitId), words));
            case COMPLETE -> desk.complete(new OnHandover(commandId, handoverId, version));
            case CALL_OFF -> office.callOff(new OnHandover(commandId, handoverId, version), words);
            default -> throw new IllegalStateException("not known here: " + choice);
        }
        if (!choice.isAtOnce()) {
            afterwards.say(new DraftKey(DIALOG, getAbout().toString()), "butler.matter.done." + choice);
        }
    }

    private OnMatter on() {
        return new OnMatter(commandId, handoverId, kind, matterId, version);
    }

    /** Whether a dialog was begun. */
    public boolean isBegun() {
        return choice != null && !choice.isAtOnce();
    }

    public Choice getChoice() {
        return choice;
    }

    /** The end of the keys of the words for what was chosen: to hand over what was asked about is to answer. */
    public String getSaid() {
        HandoverMatterView matter = getMatter();
        boolean answer = choice == Choice.TELL && matter != null && matter.state() == MatterState.ASKED;
        return answer ? "ANSWER" : choice.name();
    }

    /** What words that are not sent yet are about. */
    public UUID getAbout() {
        return matterId == null ? handoverId : matterId;
    }

    public long getVersion() {
        return version;
    }

    /** The handover that is acted on. */
    public HandoverView getView() {
        if (view == null) {
            view = board.handover(handoverId);
        }
        return view;
    }

    /** The matter that is acted on; null where the act is about none. */
    public HandoverMatterView getMatter() {
        return matterId == null
                ? null
                : getView().matters().stream()
                        .filter(one -> one.kind() == kind && one.id().equals(matterId))
                        .findFirst()
                        .orElse(null);
    }

    /** The homes that what is noted may be about. */
    public List<CoveredHome> getHomes() {
        return coverage.homesOf(getView().post().id());
    }

    /** What can be noted. */
    public List<MatterKind> getNotable() {
        return Stream.of(MatterKind.values()).filter(MatterKind::isNoted).toList();
    }

    public MatterKind getNoted() {
        return noted;
    }

    public void setNoted(MatterKind noted) {
        this.noted = noted;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getUnitId() {
        return unitId;
    }

    public void setUnitId(String unitId) {
        this.unitId = unitId;
    }
}

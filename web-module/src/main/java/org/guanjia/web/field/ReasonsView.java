package org.guanjia.web.field;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanjia.field.AddReason;
import org.guanjia.field.ChangeReason;
import org.guanjia.field.MoveReason;
import org.guanjia.field.ReasonKind;
import org.guanjia.field.ReasonOffice;
import org.guanjia.field.ReasonView;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.web.messages.Passing;
import org.guanjia.web.messages.Words;

/** The lists of reasons that departments choose from, and the dialog that adds one or changes it. */
@Named
@ViewScoped
public class ReasonsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReasonOffice office;

    @Inject
    private Passing passing;

    @Inject
    private Words words;

    private transient Map<ReasonKind, List<ReasonView>> lists;
    private UUID commandId;
    private ReasonKind kind;
    private String code;
    private long version;
    private String nameZh;
    private String nameEn;
    private boolean active;

    /** Reads the lists. */
    public void look() {
        lists = Stream.of(ReasonKind.values()).collect(Collectors.toMap(one -> one, office::all));
    }

    /** A list as it was drawn, so that what is changed is what was read. */
    public List<ReasonView> of(ReasonKind list) {
        if (lists == null) {
            look();
        }
        return lists.get(list);
    }

    /** Opens the dialog for a new one of the list whose button was pressed. */
    public void add(String list) {
        commandId = Ids.next();
        kind = Stream.of(ReasonKind.values())
                .filter(one -> one.name().equals(list))
                .findAny()
                .orElseThrow(NotFound::new);
        code = null;
        nameZh = null;
        nameEn = null;
    }

    /** Opens the dialog for the one that was pressed, as it is shown. */
    public void begin(String pressed) {
        ReasonView reason = shown(pressed);
        commandId = Ids.next();
        kind = reason.kind();
        code = reason.code();
        version = reason.version();
        nameZh = reason.nameZh();
        nameEn = reason.nameEn();
        active = reason.active();
    }

    /** Saves what the dialog says. */
    public void save() {
        if (isFresh()) {
            office.add(new AddReason(commandId, kind, nameZh, nameEn));
        } else {
            office.change(new ChangeReason(commandId, code, version, nameZh, nameEn, active));
        }
        passing.say("field.reasons.saved", words.either(nameZh, nameEn));
        look();
    }

    /** Moves the one that was pressed by a place. */
    public void move(String pressed, boolean up) {
        ReasonView reason = shown(pressed);
        office.move(new MoveReason(Ids.next(), reason.code(), reason.version(), up));
        look();
    }

    private ReasonView shown(String pressed) {
        return Stream.of(ReasonKind.values())
                .flatMap(list -> of(list).stream())
                .filter(reason -> reason.code().equals(pressed))
                .findAny()
                .orElseThrow(NotFound::new);
    }

    public List<ReasonKind> getKinds() {
        return List.of(ReasonKind.values());
    }

    /** The list that the dialog is about; null before it was opened. */
    public ReasonKind getKind() {
        return kind;
    }

    /** Whether the dialog adds one. */
    public boolean isFresh() {
        return code == null;
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

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}

package org.guanjia.web.disturbance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.guanjia.disturbance.BudgetOffice;
import org.guanjia.disturbance.ChangeLimit;
import org.guanjia.disturbance.DisturbanceKind;
import org.guanjia.disturbance.LimitScope;
import org.guanjia.disturbance.LimitView;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.web.messages.Passing;
import org.guanjia.web.parts.Pressed;
import org.guanjia.web.shell.Me;
import org.primefaces.PrimeFaces;

/** How often a week homes may be disturbed whose owners have said nothing else: everywhere, and on the estate. */
@Named
@ViewScoped
public class BudgetView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BudgetOffice office;

    @Inject
    private Passing passing;

    @Inject
    private Me me;

    private transient List<LimitView> limits;
    private UUID commandId;
    private LimitScope scope;
    private DisturbanceKind kind;
    private Long version;
    private Integer aWeek;

    /** Reads what is shown, before every drawing. */
    public void load() {
        limits = office.limits(me.estateId());
    }

    /** Opens the dialog for the limit that was pressed. */
    public void choose(String pressedKind, String pressedScope) {
        kind = Pressed.one(DisturbanceKind.class, pressedKind);
        scope = Pressed.one(LimitScope.class, pressedScope);
        commandId = Ids.next();
        version = now().version();
        aWeek = now().aWeek();
        PrimeFaces.current().ajax().addCallbackParam("opens", "limit");
    }

    private LimitView now() {
        load();
        return limits.stream()
                .filter(limit -> limit.scope() == scope && limit.kind() == kind)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Saves it. Where somebody else did meanwhile, what was typed stays and may be saved over it. */
    public void save() {
        UUID estate = scope == LimitScope.ESTATE ? me.estateId() : null;
        try {
            office.change(new ChangeLimit(commandId, estate, kind, aWeek, version));
        } catch (ChangedMeanwhile e) {
            version = now().version();
            throw e;
        }
        passing.say("disturbance.limit.saved", kind);
        load();
    }

    /** Whether the reader may change the limits of this scope. */
    public boolean isChanging(LimitScope of) {
        return of == LimitScope.ESTATE || me.is("ADMINISTRATOR");
    }

    public List<LimitView> getLimits() {
        return limits;
    }

    public LimitScope getScope() {
        return scope;
    }

    public DisturbanceKind getKind() {
        return kind;
    }

    public Integer getTimesAWeek() {
        return aWeek;
    }

    public void setTimesAWeek(Integer aWeek) {
        this.aWeek = aWeek;
    }
}

package org.guanjia.web.field;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.NotFound;
import org.guanjia.staff.DepartmentView;
import org.guanjia.staff.SelfService;
import org.guanjia.staff.StaffBoard;
import org.guanjia.web.shell.Me;

/** The department whose work is shown: the reader's own, or the one that somebody above departments chose. */
@Named
@ViewScoped
public class Workplace implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SelfService self;

    @Inject
    private StaffBoard staff;

    @Inject
    private EstateClock clock;

    @Inject
    private Me me;

    private String chosen;
    private transient DepartmentView department;
    private transient List<DepartmentView> choices;

    /** The department shown. */
    public DepartmentView getDepartment() {
        if (department == null) {
            DepartmentView own = self.whoAmI().department();
            department = own == null ? chosen() : own;
        }
        return department;
    }

    private DepartmentView chosen() {
        return getChoices().stream()
                .filter(one -> chosen == null || one.id().toString().equals(chosen))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The departments to choose from; one's own leaves no choice. */
    public List<DepartmentView> getChoices() {
        if (choices == null) {
            choices = self.whoAmI().department() == null ? staff.activeDepartments(estateId()) : List.of();
        }
        return choices;
    }

    UUID estateId() {
        return me.estateId();
    }

    UUID departmentId() {
        return getDepartment().id();
    }

    /** The beginning of the reader's day. */
    Instant since() {
        return clock.now()
                .atZone(me.getZone())
                .toLocalDate()
                .atStartOfDay(me.getZone())
                .toInstant();
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}

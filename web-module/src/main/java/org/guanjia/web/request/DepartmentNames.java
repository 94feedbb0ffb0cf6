package org.guanjia.web.request;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.guanjia.staff.DepartmentView;
import org.guanjia.staff.StaffBoard;
import org.guanjia.web.messages.Words;
import org.guanjia.web.shell.Me;

/** The departments of the estate worked in, and what they are called in the reader's language. */
@Named
@ViewScoped
public class DepartmentNames implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StaffBoard staff;

    @Inject
    private Me me;

    @Inject
    private Words words;

    private transient List<DepartmentView> all;
    private transient List<DepartmentView> ever;

    /** Those that orders can go to. */
    public List<DepartmentView> getAll() {
        if (all == null) {
            all = staff.activeDepartments(me.estateId());
        }
        return all;
    }

    /** Those of the estate that were ever there: one that is switched off still has what it was ordered before. */
    public List<DepartmentView> getEver() {
        if (ever == null) {
            ever = me.getEstate() == null
                    ? List.of()
                    : staff.departments(me.getEstate().id());
        }
        return ever;
    }

    /** The name of a department; empty for one of another estate. */
    public String of(UUID id) {
        return getEver().stream()
                .filter(department -> department.id().equals(id))
                .findFirst()
                .map(department -> words.either(department.nameZh(), department.nameEn()))
                .orElse("");
    }
}

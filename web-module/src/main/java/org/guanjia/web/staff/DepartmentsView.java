package org.guanjia.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.guanjia.staff.DepartmentView;
import org.guanjia.staff.StaffBoard;
import org.guanjia.web.shell.Me;

/** The departments of the estate worked in. */
@Named
@ViewScoped
public class DepartmentsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StaffBoard board;

    @Inject
    private DepartmentForm form;

    @Inject
    private Me me;

    private transient List<DepartmentView> rows;

    /** Reads the list. */
    public void look() {
        rows = me.getEstate() == null
                ? List.of()
                : board.departments(me.getEstate().id());
    }

    /** Saves what the dialog says, and shows the list as it is then: also where it was refused. */
    public void save() {
        try {
            form.save();
        } finally {
            look();
        }
    }

    /** Read once for a page. */
    public List<DepartmentView> getRows() {
        if (rows == null) {
            look();
        }
        return rows;
    }
}

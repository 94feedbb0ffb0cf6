package org.guanjia.web.competence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.guanjia.competence.CompetenceBoard;
import org.guanjia.competence.EmployeeSheet;
import org.guanjia.web.parts.Pressed;

/** All that somebody can: one's own where the address names nobody. */
@Named
@ViewScoped
public class SheetPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CompetenceBoard board;

    private String asked;
    private UUID employeeId;
    private transient EmployeeSheet sheet;

    /** Reads who is asked for. */
    public void load() {
        employeeId = Pressed.idIfAny(asked);
    }

    /** Reads what is shown, before every drawing. */
    public void draw() {
        sheet = employeeId == null ? board.mine() : board.sheet(employeeId);
    }

    public EmployeeSheet getSheet() {
        if (sheet == null) {
            draw();
        }
        return sheet;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}

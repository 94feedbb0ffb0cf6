package org.guanjia.web.competence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.competence.CertificatesDue;
import org.guanjia.competence.CompetenceBoard;
import org.guanjia.competence.TeamQuery;
import org.guanjia.competence.TeamRow;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;
import org.guanjia.staff.DepartmentView;
import org.guanjia.web.lists.AddressReading;
import org.guanjia.web.lists.ListAddress;
import org.guanjia.web.lists.Pager;
import org.guanjia.web.parts.Pressed;
import org.guanjia.web.request.DepartmentNames;
import org.guanjia.web.shell.Me;

/** What a team can, a line for each. The address carries the department, whether only what is due is shown, and the page. */
@Named
@ViewScoped
public class CompetenceView implements Serializable {

    static final String DEPARTMENT = "department";
    static final String DUE = "due";
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/competence.xhtml";
    private static final String EXPORT = "/competence/export";
    private static final int SHOWN = 50;

    @Inject
    private CompetenceBoard board;

    @Inject
    private DepartmentNames departments;

    @Inject
    private Me me;

    private final Map<String, String> asked = new HashMap<>();
    private UUID department;
    private boolean dueOnly;
    private int number = 1;
    private transient Page<TeamRow> team;
    private transient CertificatesDue due;

    /** Reads the address. */
    public void load() {
        AddressReading reading = new AddressReading(asked);
        department = Pressed.idIfAny(reading.text(DEPARTMENT));
        dueOnly = reading.text(DUE) != null;
        String page = reading.text("page");
        number = page != null && page.matches("[1-9][0-9]?") ? Integer.parseInt(page) : 1;
    }

    /** Reads what is shown, before every drawing. */
    public void draw() {
        team = board.team(
                new TeamQuery(me.estateId(), department, dueOnly),
                new PageRequest((number - 1) * SHOWN, SHOWN, null, false));
        due = board.due(me.estateId());
    }

    /** Where the people of a department are; null for everybody. */
    public String of(UUID other) {
        return address()
                .with(DEPARTMENT, other == null ? null : other.toString())
                .href();
    }

    /** Where only those are whose certificates have to be seen to, or everybody again. */
    public String due(boolean only) {
        return address().with(DUE, only ? "1" : null).href();
    }

    /** Where a page of the list is. */
    public String page(int page) {
        return address().with("page", String.valueOf(page)).href();
    }

    /** Where the same is as a file. */
    public String getExport() {
        return new ListAddress(EXPORT, address().said()).with("format", "CSV").href();
    }

    private ListAddress address() {
        return new ListAddress(PAGE, Map.of())
                .with(DEPARTMENT, department == null ? null : department.toString())
                .with(DUE, dueOnly ? "1" : null);
    }

    /** The departments to choose from; none for a head, who has one. */
    public List<DepartmentView> getDepartments() {
        return me.is("DUTY_MANAGER") || me.is("ADMINISTRATOR") ? departments.getAll() : List.of();
    }

    public UUID getDepartment() {
        return department;
    }

    public boolean isDueOnly() {
        return dueOnly;
    }

    public List<TeamRow> getTeam() {
        return team.rows();
    }

    public Pager getPager() {
        return Pager.of(team, number, SHOWN);
    }

    public CertificatesDue getDue() {
        return due;
    }

    /** What the address says, for the view parameters: a change of language leads back to it. */
    public Map<String, String> getAsked() {
        return asked;
    }
}

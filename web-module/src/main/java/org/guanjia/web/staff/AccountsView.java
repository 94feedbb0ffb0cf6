package org.guanjia.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.staff.AccountView;
import org.guanjia.staff.DepartmentView;
import org.guanjia.staff.EmployeeView;
import org.guanjia.staff.StaffActView;
import org.guanjia.staff.StaffBoard;
import org.guanjia.staff.StaffJournal;
import org.guanjia.web.lists.AddressReading;
import org.guanjia.web.lists.LazyList;
import org.guanjia.web.lists.Unknown;
import org.guanjia.web.messages.Words;
import org.guanjia.web.shell.Me;

/**
 * The accounts, the employees who may be given one, and what was done to them. The address carries which list, and the words
 * searched.
 */
@Named
@ViewScoped
public class AccountsView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The lists. */
    public enum People {
        ACCOUNTS,
        EMPLOYEES,
        ACTS
    }

    @Inject
    private StaffBoard board;

    @Inject
    private StaffJournal journal;

    @Inject
    private Me me;

    @Inject
    private Words words;

    private final Map<String, String> asked = new HashMap<>();
    private List<Unknown> unknown = List.of();
    private People shown = People.ACCOUNTS;
    private String text;
    private LazyList<AccountView> accounts;
    private LazyList<EmployeeView> employees;
    private LazyList<StaffActView> acts;
    private transient List<DepartmentView> departments;
    private transient List<EmployeeView> superiors;

    /** Reads the address. */
    public void load() {
        AddressReading reading = new AddressReading(asked);
        shown = reading.choice("show", People.class, "list.criterion.view", People.ACCOUNTS);
        text = reading.text("q");
        unknown = reading.unknown();
        String search = text;
        UUID estate = me.getEstate() == null ? null : me.getEstate().id();
        accounts = new LazyList<>(page -> board.accounts(search, page), AccountView::id);
        employees = new LazyList<>(page -> board.employees(estate, search, page), EmployeeView::id);
        acts = new LazyList<>(page -> journal.acts(search, page), StaffActView::id);
    }

    /** What the address says, for the view parameters: a change of language leads back to it. */
    public Map<String, String> getAsked() {
        return asked;
    }

    /** What of the address could not be understood. */
    public List<Unknown> getUnknown() {
        return unknown;
    }

    public List<People> getLists() {
        return List.of(People.values());
    }

    /** Whether this list is the one shown. */
    public boolean shows(String list) {
        return shown == People.valueOf(list);
    }

    public LazyList<AccountView> getAccounts() {
        return accounts;
    }

    public LazyList<EmployeeView> getEmployees() {
        return employees;
    }

    public LazyList<StaffActView> getActs() {
        return acts;
    }

    /** The departments of the estate worked in, those switched off too. */
    public List<DepartmentView> getDepartments() {
        if (departments == null) {
            departments = me.getEstate() == null
                    ? List.of()
                    : board.departments(me.getEstate().id());
        }
        return departments;
    }

    /** The name of a department; of the whole estate where it is null. */
    public String department(UUID id) {
        return getDepartments().stream()
                .filter(department -> department.id().equals(id))
                .findFirst()
                .map(department -> words.either(department.nameZh(), department.nameEn()))
                .orElseGet(() -> words.of("staff.wholeEstate"));
    }

    /** Whom somebody of the estate worked in may report to. */
    public List<EmployeeView> getSuperiors() {
        if (superiors == null) {
            superiors = board.superiors(
                    me.getEstate() == null ? null : me.getEstate().id());
        }
        return superiors;
    }

    /** The name of a superior; empty where it is null. */
    public String superior(UUID id) {
        return getSuperiors().stream()
                .filter(employee -> employee.id().equals(id))
                .findFirst()
                .map(employee -> words.either(employee.nameZh(), employee.nameEn()))
                .orElse("");
    }

    /** The names of estates. */
    public List<String> estates(Collection<UUID> ids) {
        return me.getEstates().stream()
                .filter(estate -> ids.contains(estate.id()))
                .map(estate -> words.either(estate.nameZh(), estate.nameEn()))
                .toList();
    }

    public People getShown() {
        return shown;
    }

    public String getText() {
        return text;
    }
}

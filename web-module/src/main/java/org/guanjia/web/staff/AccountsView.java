package org.guanjia.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.guanjia.staff.AccountView;
import org.guanjia.staff.DepartmentView;
import org.guanjia.staff.EmployeeView;
import org.guanjia.staff.StaffBoard;
import org.guanjia.web.lists.LazyList;
import org.guanjia.web.messages.Words;
import org.guanjia.web.shell.Me;

/** The accounts, and the employees who may be given one. The address carries which list, and the words searched. */
@Named
@ViewScoped
public class AccountsView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The lists. */
    public enum People {
        ACCOUNTS,
        EMPLOYEES
    }

    @Inject
    private StaffBoard board;

    @Inject
    private Me me;

    @Inject
    private Words words;

    private People shown = People.ACCOUNTS;
    private String text;
    private LazyList<AccountView> accounts;
    private LazyList<EmployeeView> employees;
    private transient List<DepartmentView> departments;

    /** Reads the address. */
    public void load() {
        String search = text;
        UUID estate = me.getEstate() == null ? null : me.getEstate().id();
        accounts = new LazyList<>(page -> board.accounts(search, page), AccountView::id);
        employees = new LazyList<>(page -> board.employees(estate, search, page), EmployeeView::id);
    }

    public List<People> getLists() {
        return List.of(People.values());
    }

    public boolean isAccountsShown() {
        return shown == People.ACCOUNTS;
    }

    public LazyList<AccountView> getAccounts() {
        return accounts;
    }

    public LazyList<EmployeeView> getEmployees() {
        return employees;
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

    /** The names of estates that an account may reach. */
    public List<String> estates(AccountView account) {
        return me.getEstates().stream()
                .filter(estate -> account.estates().contains(estate.id()))
                .map(estate -> words.either(estate.nameZh(), estate.nameEn()))
                .toList();
    }

    public People getShown() {
        return shown;
    }

    public void setShown(People shown) {
        this.shown = shown == null ? People.ACCOUNTS : shown;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null || text.isBlank() ? null : text;
    }
}

package org.guanjia.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.Ids;
import org.guanjia.staff.AddEmployee;
import org.guanjia.staff.ChangeEmployee;
import org.guanjia.staff.EmployeeView;
import org.guanjia.staff.StaffBoard;
import org.guanjia.staff.StaffOffice;
import org.guanjia.web.messages.Passing;
import org.guanjia.web.parts.Pressed;
import org.guanjia.web.shell.Me;

/** The dialog that takes an employee on, moves them, or notes that they left. */
@Named
@ViewScoped
public class EmployeeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StaffOffice office;

    @Inject
    private StaffBoard board;

    @Inject
    private Me me;

    @Inject
    private Passing passing;

    private UUID commandId;
    private UUID employeeId;
    private long version;
    private String nameZh;
    private String nameEn;
    private String staffNumber;
    private String departmentId;
    private String superiorId;
    private boolean active;

    /** Opens the dialog for somebody new. */
    public void begin() {
        commandId = Ids.next();
        employeeId = null;
        nameZh = null;
        nameEn = null;
        staffNumber = null;
        departmentId = null;
        superiorId = null;
    }

    /** Opens the dialog for the employee who was pressed, as they are now. */
    public void begin(String pressed) {
        EmployeeView employee = board.employee(Ids.inAddress(pressed));
        commandId = Ids.next();
        employeeId = employee.id();
        version = employee.version();
        nameZh = employee.nameZh();
        nameEn = employee.nameEn();
        staffNumber = employee.staffNumber();
        departmentId =
                employee.departmentId() == null ? null : employee.departmentId().toString();
        superiorId =
                employee.superiorId() == null ? null : employee.superiorId().toString();
        active = employee.active();
    }

    /** Takes them on, or changes them. Where somebody else did meanwhile, what was typed stays and may be saved over it. */
    public void save() {
        UUID department = Pressed.idIfAny(departmentId);
        if (isFresh()) {
            UUID estate = me.getEstate() == null ? null : me.getEstate().id();
            office.addEmployee(new AddEmployee(
                    commandId, estate, department, Pressed.idIfAny(superiorId), nameZh, nameEn, staffNumber));
        } else {
            change(department);
        }
        passing.say("staff.employee.saved", nameZh);
    }

    private void change(UUID department) {
        try {
            office.changeEmployee(new ChangeEmployee(
                    commandId, employeeId, version, department, Pressed.idIfAny(superiorId), nameZh, nameEn, active));
        } catch (ChangedMeanwhile e) {
            version = board.employee(employeeId).version();
            throw e;
        }
    }

    /** Whether the dialog takes somebody on. */
    public boolean isFresh() {
        return employeeId == null;
    }

    /** Whether a dialog was begun. */
    public boolean isBegun() {
        return commandId != null;
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

    public String getStaffNumber() {
        return staffNumber;
    }

    public void setStaffNumber(String staffNumber) {
        this.staffNumber = staffNumber;
    }

    public String getDepartmentId() {
        return departmentId;
    }

    public void setDepartmentId(String departmentId) {
        this.departmentId = departmentId;
    }

    public String getSuperiorId() {
        return superiorId;
    }

    public void setSuperiorId(String superiorId) {
        this.superiorId = superiorId;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}

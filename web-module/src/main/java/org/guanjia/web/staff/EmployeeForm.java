package org.guanjia.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.guanjia.shared.Ids;
import org.guanjia.staff.AddEmployee;
import org.guanjia.staff.ChangeEmployee;
import org.guanjia.staff.EmployeeView;
import org.guanjia.staff.StaffOffice;
import org.guanjia.web.messages.Passing;
import org.guanjia.web.shell.Me;

/** The dialog that takes an employee on, moves them, or notes that they left. */
@Named
@ViewScoped
public class EmployeeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StaffOffice office;

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
    private boolean active;

    /** Opens the dialog for somebody new. */
    public void begin() {
        commandId = Ids.next();
        employeeId = null;
        nameZh = null;
        nameEn = null;
        staffNumber = null;
        departmentId = null;
    }

    /** Opens the dialog for an employee as they are shown. */
    public void begin(EmployeeView employee) {
        commandId = Ids.next();
        employeeId = employee.id();
        version = employee.version();
        nameZh = employee.nameZh();
        nameEn = employee.nameEn();
        staffNumber = employee.staffNumber();
        departmentId =
                employee.departmentId() == null ? null : employee.departmentId().toString();
        active = employee.active();
    }

    /** Takes them on, or changes them. */
    public void save() {
        UUID department = departmentId == null || departmentId.isEmpty() ? null : UUID.fromString(departmentId);
        if (isFresh()) {
            UUID estate = me.getEstate() == null ? null : me.getEstate().id();
            office.addEmployee(new AddEmployee(commandId, estate, department, nameZh, nameEn, staffNumber));
        } else {
            office.changeEmployee(
                    new ChangeEmployee(commandId, employeeId, version, department, nameZh, nameEn, active));
        }
        passing.say("staff.employee.saved", nameZh);
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

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}

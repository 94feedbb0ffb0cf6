package org.guanjia.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.Ids;
import org.guanjia.staff.AddDepartment;
import org.guanjia.staff.ChangeDepartment;
import org.guanjia.staff.DepartmentKind;
import org.guanjia.staff.DepartmentView;
import org.guanjia.staff.StaffBoard;
import org.guanjia.staff.StaffOffice;
import org.guanjia.web.messages.Passing;
import org.guanjia.web.shell.Me;

/** The dialog that adds a department, renames one, or switches it on or off. */
@Named
@ViewScoped
public class DepartmentForm implements Serializable {

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
    private UUID departmentId;
    private long version;
    private DepartmentKind kind;
    private String code;
    private String nameZh;
    private String nameEn;
    private String channel;
    private boolean active;

    /** Opens the dialog for a new one. */
    public void begin() {
        commandId = Ids.next();
        departmentId = null;
        kind = DepartmentKind.ENGINEERING;
        code = null;
        nameZh = null;
        nameEn = null;
        channel = null;
    }

    /** Opens the dialog for the department that was pressed, as it is now. */
    public void begin(String pressed) {
        DepartmentView department = board.department(Ids.inAddress(pressed));
        commandId = Ids.next();
        departmentId = department.id();
        version = department.version();
        kind = department.kind();
        code = department.code();
        nameZh = department.nameZh();
        nameEn = department.nameEn();
        channel = department.channel();
        active = department.active();
    }

    /** Adds or changes it. Where somebody else did meanwhile, what was typed stays and may be saved over it. */
    void save() {
        if (isFresh()) {
            office.addDepartment(new AddDepartment(
                    commandId,
                    me.getEstate().id(),
                    kind,
                    code,
                    nameZh,
                    nameEn,
                    channel == null || channel.isBlank() ? null : channel.strip()));
        } else {
            change();
        }
        passing.say("staff.department.saved", nameZh);
    }

    private void change() {
        try {
            office.changeDepartment(new ChangeDepartment(commandId, departmentId, version, nameZh, nameEn, active));
        } catch (ChangedMeanwhile e) {
            version = board.department(departmentId).version();
            throw e;
        }
    }

    /** Whether the dialog was begun. */
    public boolean isBegun() {
        return commandId != null;
    }

    /** Whether the dialog adds one. */
    public boolean isFresh() {
        return departmentId == null;
    }

    public List<DepartmentKind> getKinds() {
        return List.of(DepartmentKind.values());
    }

    public DepartmentKind getKind() {
        return kind;
    }

    public void setKind(DepartmentKind kind) {
        this.kind = kind;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}

package org.guanjia.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** Somebody who works on an estate, in a department or for the whole of it; people of the group belong to no estate. */
@Entity
class Employee {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID estateId;

    private UUID departmentId;
    private UUID superiorId;
    private String nameZh;
    private String nameEn;

    @Column(updatable = false)
    private String staffNumber;

    private boolean active;

    @Version
    private long version;

    protected Employee() {}

    Employee(AddEmployee command) {
        this.id = command.commandId();
        this.estateId = command.estateId();
        this.departmentId = command.departmentId();
        this.superiorId = command.superiorId();
        this.nameZh = command.nameZh().strip();
        this.nameEn = command.nameEn().strip();
        this.staffNumber = command.staffNumber().strip();
        this.active = true;
    }

    void change(ChangeEmployee command) {
        departmentId = command.departmentId();
        superiorId = command.superiorId();
        nameZh = command.nameZh().strip();
        nameEn = command.nameEn().strip();
        active = command.active();
    }

    UUID id() {
        return id;
    }

    String staffNumber() {
        return staffNumber;
    }

    UUID estateId() {
        return estateId;
    }

    UUID superiorId() {
        return superiorId;
    }

    boolean isActive() {
        return active;
    }

    long version() {
        return version;
    }
}

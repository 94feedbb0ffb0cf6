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
    private String nameZh;
    private String nameEn;

    @Column(updatable = false)
    private String staffNumber;

    private boolean active;

    @Version
    private long version;

    protected Employee() {}

    Employee(UUID id, UUID estateId, UUID departmentId, String nameZh, String nameEn, String staffNumber) {
        this.id = id;
        this.estateId = estateId;
        this.departmentId = departmentId;
        this.nameZh = nameZh.strip();
        this.nameEn = nameEn.strip();
        this.staffNumber = staffNumber.strip();
        this.active = true;
    }

    void change(ChangeEmployee command) {
        departmentId = command.departmentId();
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

    boolean isActive() {
        return active;
    }

    long version() {
        return version;
    }
}

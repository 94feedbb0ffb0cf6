package org.guanjia.field.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.guanjia.field.AddReason;
import org.guanjia.field.ChangeReason;
import org.guanjia.field.ListedReason;
import org.guanjia.field.ReasonKind;
import org.guanjia.field.ReasonView;

/** A reason that departments choose from. It is never deleted, only not offered any more. */
@Entity
@Table(name = "field_reason")
public class ReasonEntry {

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private ReasonKind kind;

    private int position;

    private String nameZh;

    private String nameEn;

    private boolean active;

    @Version
    private long version;

    protected ReasonEntry() {}

    /** A new one, offered from now on. */
    public ReasonEntry(AddReason command, int position) {
        this.code = command.commandId().toString().replace("-", "");
        this.kind = command.kind();
        this.position = position;
        this.nameZh = command.nameZh().strip();
        this.nameEn = command.nameEn().strip();
        this.active = true;
    }

    /** Gives it other names, or switches it on or off. */
    public void change(ChangeReason command) {
        this.nameZh = command.nameZh().strip();
        this.nameEn = command.nameEn().strip();
        this.active = command.active();
    }

    /** Gives it a place in its list, from 1. */
    public void standAt(int place) {
        this.position = place;
    }

    /** As it is offered. */
    public ListedReason listed() {
        return new ListedReason(code, kind, nameZh, nameEn);
    }

    /** As its list is edited. */
    public ReasonView view() {
        return new ReasonView(code, kind, nameZh, nameEn, active, version);
    }

    public ReasonKind kind() {
        return kind;
    }

    public boolean isActive() {
        return active;
    }

    public long version() {
        return version;
    }
}

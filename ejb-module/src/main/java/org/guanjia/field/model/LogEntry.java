package org.guanjia.field.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.guanjia.field.WorkOrderAction;
import org.guanjia.shared.Ids;
import org.guanjia.shared.Reason;
import org.hibernate.annotations.Immutable;

/** A line of the log of a work order. Never changes. */
@Entity
@Immutable
@Table(name = "work_order_log")
public class LogEntry {

    @Id
    private UUID id;

    private UUID workOrderId;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private WorkOrderAction action;

    private UUID byId;

    private String byName;

    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "words"))
    private Reason said;

    protected LogEntry() {}

    /** Writes down a deed. */
    public LogEntry(UUID workOrderId, Deed deed) {
        this.id = Ids.next();
        this.workOrderId = workOrderId;
        this.at = deed.at();
        this.action = deed.action();
        this.byId = deed.by().id();
        this.byName = deed.by().name();
        this.said = deed.said();
    }
}

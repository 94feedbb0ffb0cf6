package org.guanjia.roster.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Ids;

/** That somebody else has a duty that was published, and why. It is written once. */
@Entity
@Table(name = "substitution")
public class Substitution {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID dutyId;

    @Column(updatable = false)
    private UUID formerId;

    @Column(updatable = false)
    private UUID employeeId;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private UUID changedBy;

    @Column(updatable = false)
    private String changedByName;

    @Column(updatable = false)
    private Instant changedAt;

    protected Substitution() {}

    public Substitution(Duty duty, UUID employeeId, String reason, Actor by, Instant at) {
        this.id = Ids.next();
        this.dutyId = duty.id();
        this.formerId = duty.employeeId();
        this.employeeId = employeeId;
        this.reason = reason;
        this.changedBy = by.id();
        this.changedByName = by.name();
        this.changedAt = at;
    }
}

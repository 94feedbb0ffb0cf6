package org.guanjia.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Ids;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One thing that was done to an account, an employee or a department; nothing of it ever changes. */
@Entity
@Immutable
class StaffAct {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private StaffActKind kind;

    private UUID subjectId;
    private String subject;
    private UUID estateId;

    private UUID byEmployee;
    private String byName;

    private Instant occurredAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> details;

    protected StaffAct() {}

    StaffAct(
            StaffActKind kind,
            UUID subjectId,
            String subject,
            UUID estateId,
            Map<String, String> details,
            Actor by,
            Instant at) {
        this.id = Ids.next();
        this.kind = kind;
        this.subjectId = subjectId;
        this.subject = subject;
        this.estateId = estateId;
        this.details = details;
        this.byEmployee = by.id();
        this.byName = by.name();
        this.occurredAt = at;
    }
}

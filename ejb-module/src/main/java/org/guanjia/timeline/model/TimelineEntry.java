package org.guanjia.timeline.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Correlation;
import org.guanjia.shared.Ids;
import org.guanjia.shared.OriginKind;
import org.guanjia.shared.TimelineFact;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One thing that happened. Holds ids and message keys; what somebody said is a {@link TimelineWords} beside it. */
@Entity
@Immutable
@Table(name = "timeline_entry")
public class TimelineEntry {

    @Id
    private UUID id;

    private UUID estateId;

    @Enumerated(EnumType.STRING)
    private OriginKind originKind;

    private UUID originId;

    /** The home that it concerns; null where it concerns none. */
    private UUID householdId;

    private String fact;

    @Enumerated(EnumType.STRING)
    private Actor.Kind actorKind;

    private UUID actorId;

    private String actorName;

    private Instant occurredAt;

    private Instant recordedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> details;

    /** Of the command that it came of; null of what came of none. */
    private UUID correlation;

    protected TimelineEntry() {}

    /**
     * Writes a fact down.
     *
     * @param householdId that it concerns; null where it concerns none
     */
    public TimelineEntry(TimelineFact what, UUID householdId, Instant recordedAt) {
        this.id = Ids.next();
        this.estateId = what.estateId();
        this.originKind = what.about().kind();
        this.originId = what.about().id();
        this.householdId = householdId;
        this.fact = what.key();
        this.actorKind = what.by().kind();
        this.actorId = what.by().id();
        this.actorName = what.by().name();
        this.occurredAt = what.occurredAt();
        this.recordedAt = recordedAt;
        this.details = what.details();
        this.correlation = Correlation.current();
    }

    public UUID householdId() {
        return householdId;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public UUID id() {
        return id;
    }
}

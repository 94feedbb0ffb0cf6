package org.guanjia.calendar.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.guanjia.calendar.ClockAct;
import org.guanjia.calendar.ClockInterval;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.ClockState;

/**
 * A link in the chain of intervals of one service clock. Each link but the first begins where another ends, which the
 * database holds; the last one ends at {@link #OPEN}. A link is never taken back: the next act ends it and adds
 * another.
 */
@Entity
@IdClass(ClockLink.Key.class)
@Table(name = "clock_link")
public class ClockLink {

    /** The end of the link that has not ended. */
    public static final Instant OPEN = Instant.parse("9999-12-31T00:00:00Z");

    /** Identifies a link: a clock has no two that begin at the same time. */
    public record Key(ClockKind kind, UUID ownerId, Instant validFrom) {}

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "owner_kind")
    private ClockKind kind;

    @Id
    @Column(name = "owner_id")
    private UUID ownerId;

    @Id
    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_until", nullable = false)
    private Instant validUntil;

    /** The end of the link before, that is where this one begins; null for the first. */
    @Column(name = "previous_until", updatable = false)
    private Instant previousUntil;

    @Column(name = "estate_id", nullable = false, updatable = false)
    private UUID estateId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ClockState state;

    private String reason;

    @Version
    private long version;

    protected ClockLink() {}

    private ClockLink(
            ClockKind kind,
            UUID ownerId,
            UUID estateId,
            Instant at,
            ClockState state,
            String reason,
            Instant previousUntil) {
        this.kind = kind;
        this.ownerId = ownerId;
        this.estateId = estateId;
        this.validFrom = at;
        this.validUntil = OPEN;
        this.state = state;
        this.reason = reason;
        this.previousUntil = previousUntil;
    }

    /** The first link of a clock: running. */
    public static ClockLink first(ClockKind kind, UUID ownerId, UUID estateId, Instant at) {
        return new ClockLink(kind, ownerId, estateId, at, ClockState.RUNNING, null, null);
    }

    /** Whether this link had begun and lasted by then. */
    public boolean beganBefore(Instant at) {
        return validFrom.isBefore(at);
    }

    /** Does the act at the very beginning of this link, which then was never anything else. */
    public void apply(ClockAct act, String why) {
        state = state.after(act);
        reason = why;
    }

    /** Ends this link and makes the one that follows from the act. */
    public ClockLink followedBy(ClockAct act, Instant at, String why) {
        ClockState next = state.after(act);
        validUntil = at;
        return new ClockLink(kind, ownerId, estateId, at, next, why, at);
    }

    /** What others see of it. */
    public ClockInterval view() {
        return new ClockInterval(state, reason, validFrom, validUntil.equals(OPEN) ? null : validUntil);
    }

    public Instant validFrom() {
        return validFrom;
    }

    public UUID ownerId() {
        return ownerId;
    }

    public UUID estateId() {
        return estateId;
    }
}

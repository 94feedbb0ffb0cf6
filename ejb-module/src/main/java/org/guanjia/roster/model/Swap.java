package org.guanjia.roster.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.guanjia.roster.SwapAct;
import org.guanjia.roster.SwapState;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;

/**
 * That somebody asks a colleague to have a duty in their place, perhaps for one of the colleague’s (S22). Both want it, then a duty
 * manager grants it; until then the roster stays as it is.
 */
@Entity
@Table(name = "duty_swap")
public class Swap {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID rosterId;

    @Column(updatable = false)
    private UUID dutyId;

    @Column(updatable = false)
    private UUID askedBy;

    @Column(updatable = false)
    private UUID askedOf;

    @Column(updatable = false)
    private UUID inReturnId;

    @Column(updatable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    private SwapState state;

    @Column(updatable = false)
    private Instant askedAt;

    private Instant answeredAt;

    private UUID decidedBy;

    private String decidedByName;

    private Instant decidedAt;

    private String words;

    protected Swap() {}

    /**
     * The holder of a duty asks.
     *
     * @param inReturn a duty of whoever is asked; null where nothing is had for it
     * @throws BusinessRuleViolation where one of the duties is not whose it should be, or has begun
     */
    public Swap(UUID id, Duty duty, UUID askedBy, UUID askedOf, Duty inReturn, String reason, Instant at) {
        this.id = id;
        this.rosterId = duty.rosterId();
        this.dutyId = duty.id();
        this.askedBy = askedBy;
        this.askedOf = askedOf;
        this.inReturnId = inReturn == null ? null : inReturn.id();
        this.reason = reason;
        this.askedAt = at;
        this.state = SwapState.ASKED;
        requirePossible(duty, inReturn, at);
    }

    /** The colleague would do it. */
    public void agree(Duty duty, Duty inReturn, Instant at) {
        apply(SwapAct.AGREE);
        requirePossible(duty, inReturn, at);
        answeredAt = at;
    }

    /** The colleague would not, or not any more. */
    public void decline(String why, Instant at) {
        apply(SwapAct.DECLINE);
        answeredAt = at;
        words = why;
    }

    /** Whoever asked does not need it any more. */
    public void withdraw() {
        apply(SwapAct.WITHDRAW);
    }

    /** The duty manager lets it be so. */
    public void grant(Duty duty, Duty inReturn, Actor by, Instant at) {
        apply(SwapAct.GRANT);
        requirePossible(duty, inReturn, at);
        decided(by, at);
    }

    /** The duty manager does not. */
    public void refuse(String why, Actor by, Instant at) {
        apply(SwapAct.REFUSE);
        if (why == null) {
            throw BusinessRuleViolation.at("words", "roster.swap.wordsMissing");
        }
        words = why;
        decided(by, at);
    }

    private void decided(Actor by, Instant at) {
        decidedBy = by.id();
        decidedByName = by.name();
        decidedAt = at;
    }

    /** The roster may have gone on since it was asked for. */
    private void requirePossible(Duty duty, Duty inReturn, Instant at) {
        requireToCome(duty, askedBy, "dutyId", at);
        if (inReturn != null) {
            requireToCome(inReturn, askedOf, "inReturnId", at);
        }
    }

    private static void requireToCome(Duty duty, UUID whose, String field, Instant at) {
        if (!whose.equals(duty.employeeId())) {
            throw BusinessRuleViolation.at(field, "roster.swap.notTheirs");
        }
        if (!duty.view().beginsAt().isAfter(at)) {
            throw BusinessRuleViolation.at(field, "roster.swap.begun");
        }
    }

    private void apply(SwapAct act) {
        state = state.after(act);
    }

    public UUID id() {
        return id;
    }

    public UUID rosterId() {
        return rosterId;
    }

    public UUID dutyId() {
        return dutyId;
    }

    public UUID askedBy() {
        return askedBy;
    }

    public UUID askedOf() {
        return askedOf;
    }

    public UUID inReturnId() {
        return inReturnId;
    }

    public String reason() {
        return reason;
    }

    public SwapState state() {
        return state;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public String words() {
        return words;
    }

    public String decidedByName() {
        return decidedByName;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public long version() {
        return version;
    }
}

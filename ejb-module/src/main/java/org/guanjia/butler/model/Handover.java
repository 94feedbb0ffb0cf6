package org.guanjia.butler.model;

import jakarta.annotation.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.guanjia.butler.HandoverAct;
import org.guanjia.butler.HandoverKind;
import org.guanjia.butler.HandoverState;
import org.guanjia.butler.OpenHandover;
import org.guanjia.butler.ReportAbsence;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;

/** That a post changes hands: who leaves, who comes, and whether everything has been taken on (S01). A post has one at a time. */
@Entity
@Table(name = "post_handover")
public class Handover {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID estateId;

    @Column(updatable = false)
    private UUID postId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private HandoverKind kind;

    @Column(updatable = false)
    private UUID outgoingId;

    @Column(updatable = false)
    private UUID incomingId;

    @Column(updatable = false)
    private Instant takesFrom;

    @Enumerated(EnumType.STRING)
    private HandoverState state;

    /** The post while it is under way: a key over it allows one. */
    private UUID underWayFor;

    private String reason;

    @Column(updatable = false)
    private UUID openedBy;

    /** As the name was written that day. */
    @Column(updatable = false)
    private String openedByName;

    @Column(updatable = false)
    private Instant openedAt;

    private UUID endedBy;

    private Instant endedAt;

    @Version
    private long version;

    protected Handover() {}

    private Handover(UUID id, ButlerPost post, HandoverKind kind, UUID outgoingId, UUID incomingId) {
        this.id = id;
        this.estateId = post.estateId();
        this.postId = post.id();
        this.kind = kind;
        this.outgoingId = outgoingId;
        this.incomingId = incomingId;
        this.state = HandoverState.UNDER_WAY;
        this.underWayFor = post.id();
    }

    /** One in which each matter is told and taken on before the seat changes. */
    public static Handover warm(
            OpenHandover command, ButlerPost post, @Nullable UUID outgoingId, Actor by, Instant at) {
        if (command.incomingId().equals(outgoingId)) {
            throw BusinessRuleViolation.at("incomingId", "butler.assignment.sameAgain");
        }
        Handover warm = new Handover(command.id(), post, HandoverKind.WARM, outgoingId, command.incomingId());
        warm.takesFrom = command.from() == null ? at : command.from();
        warm.opened(by, at);
        return warm;
    }

    /** One in which the seat has changed already. */
    public static Handover sudden(
            ReportAbsence command, ButlerPost post, @Nullable UUID outgoingId, Actor by, Instant at) {
        Handover sudden = new Handover(command.id(), post, HandoverKind.SUDDEN, outgoingId, command.standInId());
        sudden.takesFrom = at;
        sudden.reason = command.reason().strip();
        sudden.opened(by, at);
        return sudden;
    }

    private void opened(Actor by, Instant at) {
        openedBy = by.id();
        openedByName = by.name();
        openedAt = at;
    }

    /**
     * Everything has been taken on.
     *
     * @param missing how many matters have not
     */
    public void complete(long missing, Actor by, Instant at) {
        if (missing > 0) {
            throw new BusinessRuleViolation("butler.handover.missing", missing);
        }
        if (at.isBefore(takesFrom)) {
            throw new BusinessRuleViolation("butler.handover.early", takesFrom);
        }
        end(HandoverAct.COMPLETE, by, at);
    }

    /** It does not come about. */
    public void callOff(String why, Actor by, Instant at) {
        end(HandoverAct.CALL_OFF, by, at);
        reason = why.strip();
    }

    /** Whether this is the one who comes. */
    public boolean isIncoming(Actor actor) {
        return incomingId.equals(actor.id());
    }

    /**
     * Whether this person tells what there is to know: who leaves, who sits there now, or a manager in their place; never who comes.
     *
     * @param incumbentId who sits there now; null where nobody does
     */
    public boolean isToldBy(Actor actor, @Nullable UUID incumbentId, boolean manager) {
        return !isIncoming(actor)
                && (manager || actor.id().equals(outgoingId) || actor.id().equals(incumbentId));
    }

    /** Refuses what is for one that is not over. */
    public void requireUnderWay() {
        if (state != HandoverState.UNDER_WAY) {
            throw new BusinessRuleViolation("butler.handover.over.state", state);
        }
    }

    private void end(HandoverAct act, Actor by, Instant at) {
        apply(act);
        underWayFor = null;
        endedBy = by.id();
        endedAt = at;
    }

    private void apply(HandoverAct act) {
        state = state.after(act);
    }

    public UUID id() {
        return id;
    }

    public UUID estateId() {
        return estateId;
    }

    public UUID postId() {
        return postId;
    }

    public HandoverKind kind() {
        return kind;
    }

    public UUID outgoingId() {
        return outgoingId;
    }

    public UUID incomingId() {
        return incomingId;
    }

    public Instant takesFrom() {
        return takesFrom;
    }

    public HandoverState state() {
        return state;
    }

    public String reason() {
        return reason;
    }

    public String openedByName() {
        return openedByName;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public long version() {
        return version;
    }
}

package org.guanjia.promise.model;

import jakarta.annotation.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanjia.promise.PromiseAct;
import org.guanjia.promise.PromiseCharge;
import org.guanjia.promise.PromiseKind;
import org.guanjia.promise.PromisePlan;
import org.guanjia.promise.PromiseState;
import org.guanjia.promise.PromisedTo;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Origin;
import org.guanjia.shared.OriginKind;

/**
 * Something that a post promised to a home for a moment. When the moment is over and it did not happen it is broken, whoever
 * looks; that stays so when it is made good later. A time that was agreed on anew before is another promise, in the place of this one.
 */
@Entity
@Table(name = "promise")
public class Promise {

    private static final Duration FARTHEST = Duration.ofDays(366);

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID estateId;

    private UUID postId;

    @Column(updatable = false)
    private UUID unitId;

    @Column(updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PromiseKind kind;

    private String words;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private OriginKind aboutKind;

    @Column(updatable = false)
    private UUID aboutId;

    @Column(updatable = false)
    private UUID madeBy;

    /** As the name was written that day. */
    @Column(updatable = false)
    private String madeByName;

    @Column(updatable = false)
    private Instant madeAt;

    @Column(updatable = false)
    private Instant dueAt;

    /** The day on the wall of the estate when it is due: what reports count by. */
    @Column(updatable = false)
    private LocalDate dueDay;

    @Enumerated(EnumType.STRING)
    private PromiseState state;

    /** When it was told that it is broken; kept when it is made good. */
    private Instant brokenAt;

    /** When it was kept, or made good. */
    private Instant happenedAt;

    private UUID settledBy;

    private String settledByName;

    private Instant settledAt;

    private String why;

    /** The promise that took the place of this one. */
    private UUID followedBy;

    @Version
    private long version;

    protected Promise() {}

    /**
     * Makes it.
     *
     * @param dueDay of the estate, on which it is due
     */
    public Promise(PromisePlan plan, PromisedTo to, LocalDate dueDay, Actor by, Instant at) {
        if (!plan.dueAt().isAfter(at)) {
            throw BusinessRuleViolation.at("dueAt", "promise.past");
        }
        if (plan.dueAt().isAfter(at.plus(FARTHEST))) {
            throw BusinessRuleViolation.at("dueAt", "promise.tooFar");
        }
        this.words = stripped(plan.words());
        if (plan.kind() == PromiseKind.OTHER && words == null) {
            throw BusinessRuleViolation.at("words", "promise.wordsMissing");
        }
        this.id = plan.id();
        this.estateId = to.estateId();
        this.postId = to.postId();
        this.unitId = to.unitId();
        this.personId = to.personId();
        this.kind = plan.kind();
        this.aboutKind = to.about() == null ? null : to.about().kind();
        this.aboutId = to.about() == null ? null : to.about().id();
        this.madeBy = by.id();
        this.madeByName = by.name();
        this.madeAt = at;
        this.dueAt = plan.dueAt();
        this.dueDay = dueDay;
        this.state = PromiseState.OPEN;
    }

    /**
     * It happened in time.
     *
     * @param happened when; what is written down later says so
     * @param writtenWithin how long after its time it may still be said that it was kept
     */
    public void keep(Instant happened, Duration writtenWithin, Actor by, Instant at) {
        if (happened.isBefore(madeAt) || happened.isAfter(at)) {
            throw BusinessRuleViolation.at("happenedAt", "promise.happened.impossible");
        }
        if (happened.isAfter(dueAt)) {
            throw BusinessRuleViolation.at("happenedAt", "promise.happened.late");
        }
        if (at.isAfter(dueAt.plus(writtenWithin))) {
            throw BusinessRuleViolation.at("happenedAt", "promise.writtenLate", writtenWithin.toMinutes());
        }
        apply(PromiseAct.KEEP);
        happenedAt = happened;
        settled(by, at);
    }

    /** Its time is up. */
    public void breakAt(Instant at) {
        apply(PromiseAct.BREAK);
        brokenAt = at;
    }

    /**
     * It was broken; why, and what was done about it.
     *
     * @param follower the promise for another time; null where nothing is left to do
     */
    public void makeGood(String reason, @Nullable UUID follower, Actor by, Instant at) {
        apply(PromiseAct.MAKE_GOOD);
        why = required(reason);
        happenedAt = at;
        followedBy = follower;
        settled(by, at);
    }

    /** Another time was agreed on. */
    public void move(String reason, UUID follower, Actor by, Instant at) {
        apply(PromiseAct.MOVE);
        why = required(reason);
        followedBy = follower;
        settled(by, at);
    }

    /** Whom it was made to does not need it any more. */
    public void release(String reason, Actor by, Instant at) {
        apply(PromiseAct.RELEASE);
        why = required(reason);
        settled(by, at);
    }

    private void settled(Actor by, Instant at) {
        settledBy = by.id();
        settledByName = by.name();
        settledAt = at;
    }

    private void apply(PromiseAct act) {
        state = state.after(act);
    }

    private static String required(String reason) {
        String said = stripped(reason);
        if (said == null) {
            throw BusinessRuleViolation.at("reason", "promise.reasonMissing");
        }
        return said;
    }

    private static @Nullable String stripped(@Nullable String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }

    /** The same for another time: what takes its place. */
    public PromisePlan again(UUID followerId, Instant due) {
        return new PromisePlan(followerId, kind, words, due);
    }

    /** To whom it was made, and about what. */
    public PromisedTo to() {
        return new PromisedTo(estateId, postId, unitId, personId, about());
    }

    /** Who has to answer for it. */
    public PromiseCharge charge() {
        return new PromiseCharge(id, estateId, postId, kind, words, about());
    }

    /** What it is about; null where that is no request. */
    public @Nullable Origin about() {
        return aboutId == null ? null : new Origin(aboutKind, aboutId);
    }

    /** Whether it is open, and its time was up by then. */
    public boolean isDue(Instant at) {
        return state == PromiseState.OPEN && !dueAt.isAfter(at);
    }

    /** What may be done with it by people now. */
    public List<PromiseAct> allowedActs() {
        return state.allowedActs().stream()
                .filter(act -> act != PromiseAct.BREAK)
                .toList();
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

    public UUID unitId() {
        return unitId;
    }

    public UUID personId() {
        return personId;
    }

    public PromiseKind kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    public String madeByName() {
        return madeByName;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public PromiseState state() {
        return state;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public String settledByName() {
        return settledByName;
    }

    public String why() {
        return why;
    }

    public long version() {
        return version;
    }
}

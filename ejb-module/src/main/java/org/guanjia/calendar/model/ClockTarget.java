package org.guanjia.calendar.model;

import jakarta.annotation.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.ClockView;
import org.guanjia.calendar.Milestone;
import org.guanjia.calendar.TargetAct;
import org.guanjia.calendar.TargetState;
import org.guanjia.calendar.WorkingTime;

/**
 * What has to have happened by when, on a service clock. When it is due follows from the clock's ledger and the department's
 * working time; it is kept, and worked out anew by each act on either, so that the scan for what is due is one comparison.
 */
@Entity
@IdClass(ClockTarget.Key.class)
@Table(name = "clock_target")
public class ClockTarget {

    /** Identifies a target: a clock has one of each kind. */
    public record Key(UUID ownerId, ClockKind kind, Milestone milestone) {}

    @Id
    @Column(name = "owner_id")
    private UUID ownerId;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "owner_kind")
    private ClockKind kind;

    @Id
    @Enumerated(EnumType.STRING)
    private Milestone milestone;

    @Column(updatable = false)
    private UUID estateId;

    /** In whose working time it counts; null for day and night. */
    @Column(updatable = false)
    private UUID departmentId;

    /** How much has to count; null where the moment itself was named. */
    private Integer minutes;

    private Instant countsFrom;

    @Enumerated(EnumType.STRING)
    private TargetState state;

    /** While it rests: when it was due before. */
    private Instant dueAt;

    private Instant missedAt;

    private Instant metAt;

    @Version
    private long version;

    protected ClockTarget() {}

    /**
     * One that is not counted yet.
     *
     * @param departmentId in whose working time it counts; null for day and night
     */
    public ClockTarget(Key key, UUID estateId, @Nullable UUID departmentId) {
        this.ownerId = key.ownerId();
        this.kind = key.kind();
        this.milestone = key.milestone();
        this.estateId = estateId;
        this.departmentId = departmentId;
        this.state = TargetState.DROPPED;
    }

    /** Counts so much from now on. */
    public void begin(Duration target, WorkingTime worked, Instant at) {
        begin((int) target.toMinutes(), worked.after(at, target), at);
    }

    /** Is due at a moment that was named. */
    public void begin(Instant moment, Instant at) {
        begin(null, moment, at);
    }

    private void begin(@Nullable Integer counted, Instant due, Instant at) {
        apply(TargetAct.BEGIN);
        minutes = counted;
        countsFrom = at;
        dueAt = due;
        missedAt = null;
        metAt = null;
    }

    private void apply(TargetAct act) {
        state = state.after(act);
    }

    /** Whether the act leads anywhere now. */
    public boolean allows(TargetAct act) {
        return state.allows(act);
    }

    /** Its clock was paused. */
    public void rest() {
        apply(TargetAct.REST);
    }

    /** Its clock goes on. */
    public void goOn(ClockView clock, Instant at) {
        apply(TargetAct.GO_ON);
        count(clock, at);
    }

    /** Works out anew when it is due: the clock's working time is another one. */
    public void count(ClockView clock, Instant at) {
        if (minutes != null) {
            dueAt = clock.since(countsFrom).dueAt(Duration.ofMinutes(minutes), at);
        }
    }

    /** Its time is up. */
    public void miss(Instant at) {
        apply(TargetAct.MISS);
        missedAt = at;
    }

    /** What it asks for happened then. */
    public void meet(Instant at) {
        apply(TargetAct.MEET);
        metAt = at;
    }

    /** Nobody waits for it any more. */
    public void drop() {
        apply(TargetAct.DROP);
    }

    /** Whether it will be due, and was by then. */
    public boolean isDue(Instant at) {
        return state == TargetState.RUNNING && !dueAt.isAfter(at);
    }

    public UUID ownerId() {
        return ownerId;
    }

    public ClockKind kind() {
        return kind;
    }

    public Milestone milestone() {
        return milestone;
    }

    public UUID departmentId() {
        return departmentId;
    }

    public TargetState state() {
        return state;
    }

    public Instant dueAt() {
        return dueAt;
    }
}

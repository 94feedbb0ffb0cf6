package org.guanjia.escalation.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.Milestone;
import org.guanjia.calendar.TargetDue;
import org.guanjia.escalation.StepAct;
import org.guanjia.escalation.StepState;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;

/**
 * That people of one level are told of one target. It has a time of its own when they are, and one of them takes it on or not; the next
 * level is another step.
 */
@Entity
@Table(name = "escalation_step")
public class EscalationStep {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID estateId;

    @Enumerated(EnumType.STRING)
    @Column(name = "owner_kind", updatable = false)
    private ClockKind kind;

    @Column(updatable = false)
    private UUID ownerId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Milestone milestone;

    /** When the target was due, as the step was made: a target that counts anew is escalated anew. */
    @Column(updatable = false)
    private Instant targetDueAt;

    @Column(name = "rung", updatable = false)
    private int level;

    /** When it is to be told. */
    @Column(updatable = false)
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private StepState state;

    private Instant toldAt;

    @ElementCollection
    @CollectionTable(name = "escalation_told", joinColumns = @JoinColumn(name = "step_id"))
    @Column(name = "employee_id")
    private Set<UUID> told = new HashSet<>();

    private UUID takenOnBy;

    private String takenOnByName;

    private Instant takenOnAt;

    private String words;

    @Version
    private long version;

    protected EscalationStep() {}

    /** One that is to be told at a time. */
    public EscalationStep(TargetDue target, UUID estateId, int level, Instant dueAt) {
        this.id = Ids.next();
        this.estateId = estateId;
        this.kind = target.kind();
        this.ownerId = target.ownerId();
        this.milestone = target.milestone();
        this.targetDueAt = target.dueAt();
        this.level = level;
        this.dueAt = dueAt;
        this.state = StepState.WAITING;
    }

    /** These people are told. */
    public void tell(Collection<UUID> employees, Instant at) {
        apply(StepAct.TELL);
        told.addAll(employees);
        toldAt = at;
    }

    /**
     * One of those who were told takes it on.
     *
     * @throws NotFound where somebody else wants to
     */
    public void takeOn(Actor by, String what, Instant at) {
        if (!told.contains(by.id())) {
            throw new NotFound();
        }
        apply(StepAct.TAKE_ON);
        takenOnBy = by.id();
        takenOnByName = by.name();
        takenOnAt = at;
        words = what.strip();
    }

    /** Whether this employee may take it on now. */
    public boolean isTakeableBy(UUID employeeId) {
        return told.contains(employeeId) && state.allows(StepAct.TAKE_ON);
    }

    /** What it was about was done before. */
    public void spare() {
        apply(StepAct.SPARE);
    }

    private void apply(StepAct act) {
        state = state.after(act);
    }

    public UUID id() {
        return id;
    }

    public UUID estateId() {
        return estateId;
    }

    public ClockKind kind() {
        return kind;
    }

    public UUID ownerId() {
        return ownerId;
    }

    public Milestone milestone() {
        return milestone;
    }

    public Instant targetDueAt() {
        return targetDueAt;
    }

    public int level() {
        return level;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public StepState state() {
        return state;
    }

    public Instant toldAt() {
        return toldAt;
    }

    public Set<UUID> told() {
        return Set.copyOf(told);
    }

    public String takenOnByName() {
        return takenOnByName;
    }

    public Instant takenOnAt() {
        return takenOnAt;
    }

    public String words() {
        return words;
    }

    public long version() {
        return version;
    }
}

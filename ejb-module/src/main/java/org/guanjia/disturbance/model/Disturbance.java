package org.guanjia.disturbance.model;

import jakarta.annotation.Nullable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanjia.disturbance.DisturbanceAct;
import org.guanjia.disturbance.DisturbanceKind;
import org.guanjia.disturbance.DisturbanceState;
import org.guanjia.disturbance.NoteDisturbance;
import org.guanjia.disturbance.PlannedDisturbance;
import org.guanjia.disturbance.PlannedOccasion;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;

/**
 * That a household is disturbed once, or takes part in an occasion on which it is disturbed anyway. It is planned with a task and
 * happens with its feedback, or is given back with its withdrawal; what a butler notes has happened. Occasions are counted, never
 * disturbances: three who come together are one visit.
 */
@Entity
@Table(name = "disturbance")
public class Disturbance {

    private static final Duration FARTHEST = Duration.ofDays(366);

    @Id
    private UUID id;

    private UUID estateId;

    private UUID householdId;

    @Enumerated(EnumType.STRING)
    private DisturbanceKind kind;

    /** The disturbance that began the occasion: itself, or the one that it joined. */
    private UUID occasionId;

    /** Null for as soon as may be. */
    private Instant plannedAt;

    /** Of the estate's calendar: the week in which it counts. */
    private LocalDate onDay;

    private String what;

    @Enumerated(EnumType.STRING)
    private DisturbanceState state;

    /** Why it had to be although the budget was used up; null where it was not. */
    private String overWhy;

    private UUID orderedBy;

    private String orderedByName;

    private Instant orderedAt;

    @Version
    private long version;

    protected Disturbance() {}

    private Disturbance(UUID id, Home home, DisturbanceKind kind, String what, Actor by, Instant at) {
        this.id = id;
        this.estateId = home.estateId();
        this.householdId = home.householdId();
        this.kind = kind;
        this.occasionId = id;
        this.what = what;
        this.orderedBy = by.id();
        this.orderedByName = by.name();
        this.orderedAt = at;
        this.state = DisturbanceState.PLANNED;
    }

    /** An occasion of its own. */
    public static Disturbance apart(PlannedDisturbance planned, Home home, Actor by, Instant at) {
        Instant when = planned.plan().at();
        if (when != null && when.isBefore(at)) {
            throw BusinessRuleViolation.at("visitAt", "disturbance.past");
        }
        if (when != null && when.isAfter(at.plus(FARTHEST))) {
            throw BusinessRuleViolation.at("visitAt", "disturbance.tooFar");
        }
        Disturbance made = new Disturbance(planned.id(), home, planned.plan().kind(), planned.what(), by, at);
        made.plannedAt = when;
        made.onDay = home.dayAt(when == null ? at : when);
        return made;
    }

    /** What is done on an occasion that is planned already: at its time, and counted with it. */
    public static Disturbance joining(Disturbance other, PlannedDisturbance planned, Home home, Actor by, Instant at) {
        if (!other.householdId.equals(home.householdId()) || !other.isAhead(at)) {
            throw BusinessRuleViolation.at("joins", "disturbance.joins.over");
        }
        if (other.kind != planned.plan().kind()) {
            throw BusinessRuleViolation.at("joins", "disturbance.joins.otherKind", other.kind);
        }
        Disturbance made = new Disturbance(planned.id(), home, other.kind, planned.what(), by, at);
        made.occasionId = other.occasionId;
        made.plannedAt = other.plannedAt;
        made.onDay = other.onDay;
        return made;
    }

    /** What has taken place. */
    public static Disturbance noted(NoteDisturbance note, Home home, Actor by, Instant at) {
        if (note.at().isAfter(at)) {
            throw BusinessRuleViolation.at("at", "disturbance.note.ahead");
        }
        if (note.at().isBefore(at.minus(FARTHEST))) {
            throw BusinessRuleViolation.at("at", "disturbance.note.tooFar");
        }
        Disturbance made =
                new Disturbance(note.id(), home, note.kind(), note.words().strip(), by, at);
        made.plannedAt = note.at();
        made.onDay = home.dayAt(note.at());
        made.apply(DisturbanceAct.HAPPEN);
        return made;
    }

    /** It goes over the budget, for this reason. */
    public void goOver(String why) {
        overWhy = why;
    }

    /** It took place. */
    public void happen() {
        apply(DisturbanceAct.HAPPEN);
    }

    /** It is not needed any more. */
    public void giveBack() {
        apply(DisturbanceAct.GIVE_BACK);
    }

    private void apply(DisturbanceAct act) {
        state = state.after(act);
    }

    /** Whether others may still join it. */
    public boolean isAhead(Instant now) {
        return state == DisturbanceState.PLANNED && (plannedAt == null || plannedAt.isAfter(now));
    }

    /** It as something to be joined. */
    public PlannedOccasion occasion() {
        return new PlannedOccasion(id, kind, plannedAt, what);
    }

    public UUID id() {
        return id;
    }

    public UUID occasionId() {
        return occasionId;
    }

    public DisturbanceKind kind() {
        return kind;
    }

    /** Null for as soon as may be. */
    public @Nullable Instant plannedAt() {
        return plannedAt;
    }

    public LocalDate onDay() {
        return onDay;
    }
}

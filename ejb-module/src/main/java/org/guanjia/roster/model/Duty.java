package org.guanjia.roster.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.guanjia.roster.DutyPlace;
import org.guanjia.roster.DutyView;
import org.guanjia.roster.ShiftPatternView;
import org.guanjia.shared.Ids;

/** A duty of one day: where, from when until when, and who has it. */
@Entity
@Table(name = "duty")
public class Duty {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID rosterId;

    @Column(updatable = false)
    private UUID estateId;

    @Column(name = "duty_day", updatable = false)
    private LocalDate day;

    @Column(updatable = false)
    private UUID patternId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DutyPlace place;

    @Column(updatable = false)
    private UUID postId;

    @Column(updatable = false)
    private int seat;

    @Column(updatable = false)
    private Instant beginsAt;

    @Column(updatable = false)
    private Instant endsAt;

    @Column(updatable = false)
    private int breakMinutes;

    private UUID employeeId;

    protected Duty() {}

    /**
     * A duty that nobody has yet.
     *
     * @param slot where and when
     * @param zone of the estate, on whose wall the pattern begins
     */
    public Duty(Roster roster, DutySlot slot, ShiftPatternView pattern, ZoneId zone) {
        this.id = Ids.next();
        this.rosterId = roster.id();
        this.estateId = roster.estateId();
        this.day = slot.day();
        this.patternId = pattern.id();
        this.place = pattern.place();
        this.postId = slot.postId();
        this.seat = slot.seat();
        this.beginsAt = slot.day().atTime(pattern.begins()).atZone(zone).toInstant();
        this.endsAt = beginsAt.plusSeconds(pattern.minutes() * 60L);
        this.breakMinutes = pattern.breakMinutes();
    }

    /** Somebody has it from now on, or nobody. */
    public void give(UUID employee) {
        employeeId = employee;
    }

    public UUID id() {
        return id;
    }

    public UUID rosterId() {
        return rosterId;
    }

    public UUID employeeId() {
        return employeeId;
    }

    public long version() {
        return version;
    }

    /** Where and when it is, by which the patterns know whether it is missing. */
    public DutySlot slot() {
        return new DutySlot(patternId, day, postId, seat);
    }

    /** It as others see it. */
    public DutyView view() {
        return new DutyView(
                id, day, patternId, place, postId, seat, beginsAt, endsAt, breakMinutes, employeeId, version);
    }
}

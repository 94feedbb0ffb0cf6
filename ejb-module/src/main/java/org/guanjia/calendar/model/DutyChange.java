package org.guanjia.calendar.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.guanjia.calendar.DayHours;
import org.guanjia.calendar.DutyHoursView;
import org.guanjia.calendar.PublicHolidays;
import org.guanjia.calendar.WeeklyHours;
import org.guanjia.calendar.WorkingCalendar;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Ids;

/** Duty hours that a department has from a moment on. Nothing of it ever changes: who changes hours adds another. */
@Entity
@Table(name = "duty_change")
public class DutyChange {

    @Id
    private UUID id;

    private UUID departmentId;
    private ZoneId zone;

    @Column(name = "applies_from")
    private Instant from;

    private DayHours monday;
    private DayHours tuesday;
    private DayHours wednesday;
    private DayHours thursday;
    private DayHours friday;
    private DayHours saturday;
    private DayHours sunday;
    private DayHours holiday;
    private DayHours makeUpWorkday;
    private UUID saidById;
    private String saidBy;
    private Instant saidAt;

    protected DutyChange() {}

    /** Says hours from then on. */
    public DutyChange(UUID departmentId, ZoneId zone, Instant from, WeeklyHours hours, Actor by, Instant at) {
        this.id = Ids.next();
        this.departmentId = departmentId;
        this.zone = zone;
        this.from = from;
        this.monday = hours.on(DayOfWeek.MONDAY);
        this.tuesday = hours.on(DayOfWeek.TUESDAY);
        this.wednesday = hours.on(DayOfWeek.WEDNESDAY);
        this.thursday = hours.on(DayOfWeek.THURSDAY);
        this.friday = hours.on(DayOfWeek.FRIDAY);
        this.saturday = hours.on(DayOfWeek.SATURDAY);
        this.sunday = hours.on(DayOfWeek.SUNDAY);
        this.holiday = hours.holiday();
        this.makeUpWorkday = hours.makeUpWorkday();
        this.saidById = by.id();
        this.saidBy = by.name();
        this.saidAt = at;
    }

    private WeeklyHours hours() {
        return new WeeklyHours(
                Map.of(
                        DayOfWeek.MONDAY, monday,
                        DayOfWeek.TUESDAY, tuesday,
                        DayOfWeek.WEDNESDAY, wednesday,
                        DayOfWeek.THURSDAY, thursday,
                        DayOfWeek.FRIDAY, friday,
                        DayOfWeek.SATURDAY, saturday,
                        DayOfWeek.SUNDAY, sunday),
                holiday,
                makeUpWorkday);
    }

    /** The working time that it makes with these holidays. */
    public WorkingCalendar calendar(PublicHolidays holidays) {
        return new WorkingCalendar(hours(), holidays, zone);
    }

    /** What others see of it. */
    public DutyHoursView view() {
        return new DutyHoursView(from, hours(), saidBy, saidAt);
    }

    public UUID departmentId() {
        return departmentId;
    }

    public Instant from() {
        return from;
    }
}

package org.guanjia.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanjia.calendar.DayHours;
import org.guanjia.calendar.WeeklyHours;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Ids;
import org.guanjia.staff.ChangeDutyHours;
import org.guanjia.staff.DepartmentDuty;
import org.guanjia.staff.DepartmentView;
import org.guanjia.staff.DutyOffice;
import org.guanjia.web.messages.Passing;
import org.guanjia.web.messages.Words;
import org.guanjia.web.shell.Me;

/** The dialog in which a department's hours are said anew. */
@Named
@ViewScoped
public class DutyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What most offices have: a first week is sooner corrected than written. */
    private static final DayHours USUAL = DayHours.read("08:30-12:00 13:30-18:00");

    private static final WeeklyHours USUAL_WEEK = new WeeklyHours(
            Map.of(
                    DayOfWeek.MONDAY, USUAL,
                    DayOfWeek.TUESDAY, USUAL,
                    DayOfWeek.WEDNESDAY, USUAL,
                    DayOfWeek.THURSDAY, USUAL,
                    DayOfWeek.FRIDAY, USUAL),
            DayHours.NONE,
            USUAL);

    @Inject
    private DutyOffice office;

    @Inject
    private EstateClock clock;

    @Inject
    private Passing passing;

    @Inject
    private Words words;

    @Inject
    private Me me;

    private UUID commandId;
    private UUID departmentId;
    private int known;
    private Instant from;
    private Map<DutyDay, DayHours> hours = new EnumMap<>(DutyDay.class);

    /** Opens the dialog with the hours said last. */
    void begin(DepartmentDuty duty) {
        commandId = Ids.next();
        departmentId = duty.department().id();
        known = duty.said().size();
        WeeklyHours last = known == 0 ? USUAL_WEEK : duty.said().get(known - 1).hours();
        for (DutyDay day : DutyDay.values()) {
            hours.put(day, day.in(last));
        }
        ZoneId zone = me.getZone();
        from = clock.now()
                .atZone(zone)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
    }

    /** Saves it. Where somebody else did meanwhile, what was typed stays and may be saved after it. */
    void save(DepartmentView department) {
        WeeklyHours week = new WeeklyHours(ordinary(), hours.get(DutyDay.HOLIDAY), hours.get(DutyDay.MAKE_UP_WORKDAY));
        try {
            office.change(new ChangeDutyHours(commandId, departmentId, known, from, week));
        } catch (ChangedMeanwhile e) {
            known = office.of(departmentId).said().size();
            throw e;
        }
        passing.say("staff.duty.saved", words.either(department.nameZh(), department.nameEn()));
    }

    private Map<DayOfWeek, DayHours> ordinary() {
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, hours.get(DutyDay.valueOf(day.name())));
        }
        return week;
    }

    /** Gives the working days the hours of Monday. */
    public void asMonday() {
        Stream.of(DutyDay.TUESDAY, DutyDay.WEDNESDAY, DutyDay.THURSDAY, DutyDay.FRIDAY, DutyDay.MAKE_UP_WORKDAY)
                .forEach(day -> hours.put(day, hours.get(DutyDay.MONDAY)));
    }

    /** Whether the dialog was begun. */
    public boolean isBegun() {
        return commandId != null;
    }

    public List<DutyDay> getDays() {
        return List.of(DutyDay.values());
    }

    /** The hours of each line. */
    public Map<DutyDay, DayHours> getHours() {
        return hours;
    }

    public Instant getFrom() {
        return from;
    }

    public void setFrom(Instant from) {
        this.from = from;
    }
}

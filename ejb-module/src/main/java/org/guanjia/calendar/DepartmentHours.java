package org.guanjia.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanjia.calendar.WorkingTimeHistory.Change;
import org.guanjia.calendar.model.DutyChange;
import org.guanjia.calendar.model.DutyChanges;
import org.guanjia.calendar.model.HolidayYears;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;

/**
 * When departments work, for other contexts in their own transaction; checks no scope. A department of which nobody has said
 * anything works day and night.
 */
@ApplicationScoped
public class DepartmentHours {

    @Inject
    private DutyChanges changes;

    @Inject
    private HolidayYears years;

    @Inject
    private Event<WorkingTimeChanged> changed;

    /** The working time of a department. */
    public WorkingTime of(UUID departmentId) {
        return of(Set.of(departmentId)).get(departmentId);
    }

    /** The working times of these departments, each of them, in two queries: for lists. */
    public Map<UUID, WorkingTime> of(Collection<UUID> departmentIds) {
        if (departmentIds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<DutyChange>> said =
                changes.of(departmentIds).stream().collect(groupingBy(DutyChange::departmentId));
        PublicHolidays holidays = said.isEmpty() ? PublicHolidays.UNKNOWN : years.asPublished();
        return departmentIds.stream()
                .distinct()
                .collect(toMap(
                        id -> id, id -> said.containsKey(id) ? history(said.get(id), holidays) : WorkingTime.ALWAYS));
    }

    /** Day and night until hours were said for the first time: what had counted by then stays. */
    private static WorkingTime history(List<DutyChange> said, PublicHolidays holidays) {
        return new WorkingTimeHistory(Stream.concat(
                        Stream.of(new Change(Instant.EPOCH, WorkingTime.ALWAYS)),
                        said.stream().map(change -> new Change(change.from(), change.calendar(holidays))))
                .toList());
    }

    /** All that was said of a department's hours, oldest first. */
    public List<DutyHoursView> history(UUID departmentId) {
        return changes.of(Set.of(departmentId)).stream().map(DutyChange::view).toList();
    }

    /** What is known about public holidays. */
    public PublicHolidays holidays() {
        return years.asPublished();
    }

    /**
     * Says the hours of a department from an instant on.
     *
     * @param zone of the estate's clocks
     * @throws BusinessRuleViolation where that instant is past, since what has counted stays, or not after that of hours that
     *     were said before
     */
    public void change(UUID departmentId, ZoneId zone, Instant from, WeeklyHours hours, Actor by, Instant at) {
        if (from.isBefore(at)) {
            throw BusinessRuleViolation.at("from", "calendar.hours.fromThePast");
        }
        changes.of(Set.of(departmentId)).stream()
                .filter(said -> !said.from().isBefore(from))
                .findFirst()
                .ifPresent(said -> {
                    throw BusinessRuleViolation.at("from", "calendar.hours.saidFromLater");
                });
        changes.add(new DutyChange(departmentId, zone, from, hours, by, at));
        changed.fire(new WorkingTimeChanged(departmentId, at));
    }
}

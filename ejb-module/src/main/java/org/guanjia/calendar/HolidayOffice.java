package org.guanjia.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guanjia.calendar.model.HolidayYear;
import org.guanjia.calendar.model.HolidayYears;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Roles;

/** Keeps the public holidays of mainland China, which serve every estate of the group (S22). */
@Stateless
public class HolidayOffice {

    @Inject
    private HolidayYears years;

    @Inject
    private Event<WorkingTimeChanged> changed;

    @Inject
    private CommandLog commands;

    @Inject
    private EstateClock clock;

    /** The years that are published, latest first. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<HolidayYearView> published() {
        return years.all().stream().map(HolidayYear::view).toList();
    }

    /**
     * Enters a year, or replaces what was entered of it.
     *
     * @throws org.guanjia.shared.BusinessRuleViolation where the notice cannot be read, or a day lies outside the year (a holiday
     *     may begin in the last December) or is said twice
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void publish(@NotNull @Valid PublishHolidays command) {
        Instant at = clock.now();
        if (commands.claim(command.commandId(), at)) {
            Optional<HolidayYear> present = years.find(command.year());
            long shown = command.version() == null ? HolidayYear.NOT_PUBLISHED : command.version();
            ChangedMeanwhile.unlessSame(shown, present.map(HolidayYear::version).orElse(HolidayYear.NOT_PUBLISHED));
            HolidayYear year = present.orElseGet(() -> new HolidayYear(command.year()));
            year.publish(command.source(), HolidayNotice.read(command.year(), command.notice()), years.asPublished());
            years.keep(year);
            changed.fire(new WorkingTimeChanged(null, at));
        }
    }
}

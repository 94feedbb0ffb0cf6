package org.guanjia.staff;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.guanjia.calendar.WeeklyHours;

/**
 * Says the duty hours of a department from an instant on.
 *
 * @param known how many times the screen showed them as said before
 * @param from not in the past, and after the last one; null for at once
 */
public record ChangeDutyHours(
        @NotNull UUID commandId,
        @NotNull UUID departmentId,
        int known,
        @Nullable Instant from,
        @NotNull WeeklyHours hours) {}

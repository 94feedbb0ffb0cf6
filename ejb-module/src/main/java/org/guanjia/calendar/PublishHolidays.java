package org.guanjia.calendar;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Enters a year's public holidays as the State Council has published them, or corrects what was entered.
 *
 * @param source where they were published
 * @param notice the words of the notice, see {@link HolidayNotice}
 * @param version the one that the screen showed; null for a year that has none yet
 */
public record PublishHolidays(
        @NotNull UUID commandId,
        @Min(2000) @Max(2100) int year,
        @NotBlank @Size(max = 300) String source,
        @NotBlank @Size(max = 4000) String notice,
        Long version) {}

package org.guanjia.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.guanjia.shared.BusinessRuleViolation;

/**
 * A public holiday as it is published: the days that are off, and those of weekends that are worked for it.
 *
 * @param lastDay included
 * @param makeUpWorkdays none to some, before or after it, in order
 */
public record HolidayPeriod(
        String nameZh, String nameEn, LocalDate firstDay, LocalDate lastDay, List<LocalDate> makeUpWorkdays)
        implements Serializable {

    public HolidayPeriod {
        makeUpWorkdays = makeUpWorkdays.stream().sorted().toList();
        if (lastDay.isBefore(firstDay)) {
            throw BusinessRuleViolation.at("notice", "calendar.notice.endsBeforeItBegins", nameZh);
        }
    }

    /** The days that are off. */
    public Stream<LocalDate> daysOff() {
        return firstDay.datesUntil(lastDay.plusDays(1));
    }
}

package org.guanjia.web.calendar;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guanjia.calendar.HolidayPeriod;
import org.guanjia.web.messages.Words;
import org.guanjia.web.parts.Times;

/** Says the days of a holiday in the reader's style. */
@Named
@ApplicationScoped
public class HolidayDays {

    @Inject
    private Times times;

    @Inject
    private Words words;

    /** From when to when it is off. */
    public String off(HolidayPeriod period) {
        String first = times.date(period.firstDay());
        return period.firstDay().equals(period.lastDay())
                ? first
                : words.of("calendar.holidays.fromTo", first, times.date(period.lastDay()));
    }

    /** Which days are worked for it; empty where none is. */
    public String worked(HolidayPeriod period) {
        return period.makeUpWorkdays().stream().map(times::date).collect(joining(words.of("calendar.and")));
    }
}

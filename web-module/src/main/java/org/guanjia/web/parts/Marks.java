package org.guanjia.web.parts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.temporal.ChronoField;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guanjia.calendar.DayHours;
import org.guanjia.calendar.DutyHours;

/** Gives pages the {@link StateMark} of a status. Null where there is none, so that an empty row draws nothing. */
@Named
@ApplicationScoped
public class Marks {

    private static final int MINUTES_OF_A_DAY = 1_440;

    public String icon(Enum<?> status) {
        return status == null ? null : StateMark.of(status).getIcon();
    }

    public String tone(Enum<?> status) {
        return status == null ? null : StateMark.of(status).getTone();
    }

    /**
     * The way of a pen around so many blocks beside each other, each eight wide and six high with a gap of two, after so many others:
     * the parts of a whole. One path for all that look alike, since a list has a bar in every row.
     */
    public String blocks(int after, int count) {
        return IntStream.range(after, after + count)
                .mapToObj(place -> "M" + place * 10 + " 0h8v6h-8z")
                .collect(Collectors.joining());
    }

    /** The same around the hours of a day, ten high and as wide as they have minutes of the 1440. */
    public String hours(DayHours day) {
        return day.hours().stream().map(Marks::stretch).collect(Collectors.joining());
    }

    private static String stretch(DutyHours duty) {
        int from = duty.from().get(ChronoField.MINUTE_OF_DAY);
        int until = duty.endsAtMidnight() ? MINUTES_OF_A_DAY : duty.until().get(ChronoField.MINUTE_OF_DAY);
        int length = until - from;
        return "M" + from + " 0h" + length + "v10h-" + length + "z";
    }
}

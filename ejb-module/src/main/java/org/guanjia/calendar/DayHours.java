package org.guanjia.calendar;

import static java.util.stream.Collectors.joining;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.guanjia.shared.BusinessRuleViolation;

/**
 * The hours of one day, none to several, in order; two do not overlap.
 *
 * @param hours empty on a day off
 */
public record DayHours(List<DutyHours> hours) implements Serializable {

    /** A day off. */
    public static final DayHours NONE = new DayHours(List.of());

    private static final Pattern BETWEEN = Pattern.compile("[\\s,，;；、/]+");
    private static final Pattern DASH = Pattern.compile("\\s*[-–—~～至到]\\s*");

    public DayHours {
        hours = hours.stream().sorted(Comparator.comparing(DutyHours::from)).toList();
        for (int i = 1; i < hours.size(); i++) {
            DutyHours earlier = hours.get(i - 1);
            DutyHours later = hours.get(i);
            if (!earlier.isOverBefore(later)) {
                throw BusinessRuleViolation.at("hours", "calendar.hours.overlap", earlier.from(), later.from());
            }
        }
    }

    /** Whether nobody is on duty all day. */
    public boolean isOff() {
        return hours.isEmpty();
    }

    /**
     * Reads what people write, {@code 8:30-12:00 13:30-18:00}: with any dash, colon and comma of Chinese or English writing.
     *
     * @param text nothing for a day off
     * @throws BusinessRuleViolation where a part of it is no stretch of hours, or two overlap
     */
    public static DayHours read(String text) {
        String parts = DASH.matcher(text.strip()).replaceAll("-");
        return new DayHours(BETWEEN.splitAsStream(parts)
                .filter(part -> !part.isEmpty())
                .map(DutyHours::read)
                .toList());
    }

    /** As it is read again: {@code 08:30-12:00 13:30-18:00}; empty for a day off. */
    public String written() {
        return hours.stream().map(DutyHours::written).collect(joining(" "));
    }
}

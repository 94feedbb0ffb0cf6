package org.guanjia.calendar;

import java.util.Comparator;
import java.util.List;
import org.guanjia.shared.BusinessRuleViolation;

/**
 * The hours of one day, none to several, in order; two do not overlap.
 *
 * @param hours empty on a day off
 */
public record DayHours(List<DutyHours> hours) {

    /** A day off. */
    public static final DayHours NONE = new DayHours(List.of());

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
}

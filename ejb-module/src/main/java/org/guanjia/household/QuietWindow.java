package org.guanjia.household;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import org.guanjia.shared.BusinessRuleViolation;

/**
 * Hours of each day in which the household does not want to be disturbed, on the estate's clock. May pass midnight.
 *
 * @param begins first minute of quiet
 * @param ends first minute after it
 * @param words what is allowed all the same; may be null
 */
@Embeddable
public record QuietWindow(
        @NotNull @Convert(converter = TimeOfDay.class) @Column(name = "begins")
        LocalTime begins,

        @NotNull @Convert(converter = TimeOfDay.class) @Column(name = "ends")
        LocalTime ends,

        @Size(max = 100) String words) {

    public QuietWindow {
        if (begins != null && begins.equals(ends)) {
            throw BusinessRuleViolation.at("ends", "household.quiet.empty");
        }
    }

    /** Whether this time of day lies within. */
    public boolean covers(LocalTime time) {
        boolean begun = !time.isBefore(begins);
        boolean notEnded = time.isBefore(ends);
        return begins.isBefore(ends) ? begun && notEnded : begun || notEnded;
    }
}

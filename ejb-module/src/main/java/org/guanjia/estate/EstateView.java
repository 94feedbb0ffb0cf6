package org.guanjia.estate;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * An estate as others see it.
 *
 * @param code the letters with which its request numbers begin
 * @param zone the time zone of its clocks on the wall
 */
public record EstateView(
        UUID id, String code, String nameZh, String nameEn, ZoneId zone, PhaseDates dates, long version)
        implements Serializable {

    /** The date on the wall of the estate at this instant. */
    public LocalDate dayAt(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /** The phase of the estate at this instant. */
    public LifePhase phaseAt(Instant at) {
        return dates.phaseOn(dayAt(at));
    }
}

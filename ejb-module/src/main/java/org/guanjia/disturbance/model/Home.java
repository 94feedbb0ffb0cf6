package org.guanjia.disturbance.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanjia.estate.EstateView;

/** A household that may be disturbed, and the calendar by which its weeks are counted. */
public record Home(UUID householdId, EstateView estate) {

    UUID estateId() {
        return estate.id();
    }

    LocalDate dayAt(Instant at) {
        return estate.dayAt(at);
    }
}

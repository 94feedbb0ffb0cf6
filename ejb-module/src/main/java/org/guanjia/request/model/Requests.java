package org.guanjia.request.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** All requests of owners. */
public interface Requests {

    /** Keeps a new one. */
    void add(ServiceRequest request);

    /** The request, if there is one. */
    Optional<ServiceRequest> find(UUID id);

    /** The next number of the day in this estate, from 1, without a gap: a rolled back request gives its number back. */
    int nextNumber(UUID estateId, LocalDate day);

    /** Brings what was changed to the database, so that a clash shows before the boundary returns. */
    void flush();
}

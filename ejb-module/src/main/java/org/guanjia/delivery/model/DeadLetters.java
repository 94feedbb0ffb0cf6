package org.guanjia.delivery.model;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.delivery.Arrival;
import org.guanjia.delivery.DeadLetterQuery;
import org.guanjia.delivery.DeadLetterRow;
import org.guanjia.delivery.DeadLetterView;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;

/** Dead letters and what was done with them. */
public interface DeadLetters {

    /** Keeps what could not be taken in, in a transaction of its own. The same message again is the same letter again. */
    void bury(Arrival arrival, String reasonKey, String detail);

    /**
     * Takes what is parked out of the inbox and keeps it here, in one transaction of its own: several nodes come by at the same
     * moment, and any of them may end in between.
     *
     * @return false where somebody else has taken it out before
     */
    boolean buryParked(Parked parked, String reasonKey, String detail);

    Optional<DeadLetter> find(UUID id);

    /** Logs an act, and flushes: a clash with somebody else's shows here. */
    void log(DeliveryAct act);

    /** Those of the estates and those that name none. */
    Page<DeadLetterRow> list(DeadLetterQuery query, Collection<UUID> estates, PageRequest page);

    Optional<DeadLetterView> view(UUID id);
}

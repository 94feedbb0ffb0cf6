package org.guanjia.field.model;

import java.util.Optional;
import java.util.UUID;

/** All work orders. */
public interface WorkOrders {

    /** Keeps a new one. */
    void add(WorkOrder workOrder);

    /** One of them, to be read. */
    Optional<WorkOrder> find(UUID id);

    /** One of them, held for this transaction: what the department says goes out in the order in which it was done. */
    Optional<WorkOrder> findToChange(UUID id);

    /** Writes what changed, so that a clash shows now. */
    void flush();
}

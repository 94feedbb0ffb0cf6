package org.guanjia.field.model;

import java.util.List;
import java.util.UUID;
import org.guanjia.field.LogEntryView;

/** What happened to the work orders, as the department's own screens show it. Append-only. */
public interface WorkOrderLog {

    /** Keeps a deed. */
    void add(UUID workOrderId, Deed deed);

    /** What happened to one work order, the first first. */
    List<LogEntryView> of(UUID workOrderId);
}

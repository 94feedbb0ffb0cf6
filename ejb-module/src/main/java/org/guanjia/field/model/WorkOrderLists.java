package org.guanjia.field.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanjia.field.ExecutorLoad;
import org.guanjia.field.TabCounts;
import org.guanjia.field.WorkOrderQuery;
import org.guanjia.field.WorkOrderRow;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;

/** The lists that a department reads. Each is asked for a department of an estate; a pair that does not match is empty. */
public interface WorkOrderLists {

    /** The rows of a tab, soonest due first; of what is fed back, the latest first. {@code me} is whose are mine. */
    List<WorkOrderRow> rows(UUID estateId, UUID departmentId, UUID me, WorkOrderQuery query, PageRequest page);

    /** How many there are, up to {@link Page#COUNT_CAP} and one. */
    int count(UUID estateId, UUID departmentId, UUID me, WorkOrderQuery query);

    /** How many stand in each tab. */
    TabCounts counts(UUID estateId, UUID departmentId, UUID me, Instant since);

    /** What each executor has in hand; those with nothing are left out. */
    List<ExecutorLoad> load(UUID estateId, UUID departmentId, Instant now);
}

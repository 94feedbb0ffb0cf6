package org.guanjia.delivery.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.guanjia.delivery.DepartmentTraffic;
import org.guanjia.delivery.ParkedRow;
import org.guanjia.delivery.UnansweredRow;
import org.guanjia.delivery.WaitingRow;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;

/** Figures over outbox, unanswered orders and parked messages. Every query walks an index that begins with the estate. */
public interface Traffic {

    /** One entry for each department with anything waiting or unanswered. */
    List<DepartmentTraffic> byDepartment(UUID estateId);

    /** The oldest first; of one department, or of all where it is null. */
    Page<UnansweredRow> unanswered(UUID estateId, UUID departmentId, PageRequest page);

    /** The oldest first; of one department, or of all where it is null. */
    Page<WaitingRow> waiting(UUID estateId, UUID departmentId, PageRequest page);

    /** The oldest first. */
    Page<ParkedRow> parked(UUID estateId, PageRequest page);

    /** Dead letters that somebody has to look at, of the estates and of none. */
    long deadLetters(Collection<UUID> estates);

    /** Letters in the outbox. */
    long backlog();

    /** Null where none waits. */
    Instant oldestWaiting();

    /** Of those that were tried fewer times than this: what is refused again and again is in trouble of its own. Null where none waits. */
    Instant oldestHeldUp(int triedLess);
}

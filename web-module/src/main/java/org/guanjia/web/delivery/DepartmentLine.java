package org.guanjia.web.delivery;

import org.guanjia.delivery.DepartmentTraffic;
import org.guanjia.delivery.QueueTraffic;
import org.guanjia.jms.Destinations;
import org.guanjia.staff.DepartmentView;

/**
 * A department in the ledger.
 *
 * @param traffic its letters
 * @param queue where its orders go; null where that is a contractor's own
 */
public record DepartmentLine(DepartmentView department, DepartmentTraffic traffic, QueueTraffic queue) {

    /** How its queue stands. */
    public Standing standing() {
        return Standing.of(queue);
    }

    /** Name of its queue. */
    public String destination() {
        return Destinations.dispatch(department.channel());
    }
}

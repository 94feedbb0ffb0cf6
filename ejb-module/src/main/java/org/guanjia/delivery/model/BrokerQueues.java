package org.guanjia.delivery.model;

import java.util.List;
import org.guanjia.delivery.QueueTraffic;

/** What the broker says of its queues. */
public interface BrokerQueues {

    /** One entry for each queue of ours. */
    List<QueueTraffic> all();
}

package org.guanjia.delivery.model;

import java.time.Instant;

/** Takes away what was kept long enough, a part at a time, each part in a transaction of its own. */
public interface Retention {

    /** @return how many sent letters went */
    int forgetSent(Instant before);

    /** @return how many ids of received messages went */
    int forgetReceived(Instant before);
}

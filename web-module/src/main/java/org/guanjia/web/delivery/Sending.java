package org.guanjia.web.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.guanjia.delivery.DeliveryLedger;

/** Whether what people order and answer goes out at once, for those who do not read the delivery ledger. */
@Named
@RequestScoped
public class Sending {

    @Inject
    private DeliveryLedger ledger;

    /** Since when it waits; null while it goes out at once. */
    public Instant getWaitsSince() {
        return ledger.waitsSince();
    }
}

package org.guanjia.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What an installation may set (MicroProfile Config: system properties, environment).
 *
 * <table>
 * <caption>Keys</caption>
 * <tr><th>key</th><th>default</th><th>meaning</th></tr>
 * <tr><td>guanjia.delivery.relay.workers</td><td>2</td><td>threads that send, on each node</td></tr>
 * <tr><td>guanjia.delivery.relay.batch</td><td>50</td><td>letters sent in one transaction of the broker</td></tr>
 * <tr><td>guanjia.delivery.parked.at-most</td><td>PT10M</td><td>how long a message waits for its predecessor</td></tr>
 * <tr><td>guanjia.delivery.deliveries.at-most</td><td>6</td><td>deliveries after which a failing message is dead; the
 * broker itself (messaging.cli) brings it for as long as it takes</td></tr>
 * <tr><td>guanjia.delivery.sent.keep</td><td>P30D</td><td>how long sent letters stay readable</td></tr>
 * <tr><td>guanjia.delivery.inbox.keep</td><td>P90D</td><td>how long a repeat is known by its id; afterwards its number still
 * makes it stale</td></tr>
 * </table>
 */
@ApplicationScoped
public class DeliverySettings {

    private int relayWorkers;
    private int relayBatch;
    private Duration parkedAtMost;
    private int deliveriesAtMost;
    private Duration sentKept;
    private Duration inboxKept;

    protected DeliverySettings() {}

    @Inject
    public DeliverySettings(
            @ConfigProperty(name = "guanjia.delivery.relay.workers", defaultValue = "2") int relayWorkers,
            @ConfigProperty(name = "guanjia.delivery.relay.batch", defaultValue = "50") int relayBatch,
            @ConfigProperty(name = "guanjia.delivery.parked.at-most", defaultValue = "PT10M") Duration parkedAtMost,
            @ConfigProperty(name = "guanjia.delivery.deliveries.at-most", defaultValue = "6") int deliveriesAtMost,
            @ConfigProperty(name = "guanjia.delivery.sent.keep", defaultValue = "P30D") Duration sentKept,
            @ConfigProperty(name = "guanjia.delivery.inbox.keep", defaultValue = "P90D") Duration inboxKept) {
        this.relayWorkers = relayWorkers;
        this.relayBatch = relayBatch;
        this.parkedAtMost = parkedAtMost;
        this.deliveriesAtMost = deliveriesAtMost;
        this.sentKept = sentKept;
        this.inboxKept = inboxKept;
    }

    public int relayWorkers() {
        return relayWorkers;
    }

    public int relayBatch() {
        return relayBatch;
    }

    public Duration parkedAtMost() {
        return parkedAtMost;
    }

    public int deliveriesAtMost() {
        return deliveriesAtMost;
    }

    public Duration sentKept() {
        return sentKept;
    }

    public Duration inboxKept() {
        return inboxKept;
    }
}

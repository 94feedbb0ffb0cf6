package org.guanjia.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** The figures that operations watch: what waits, how long sending takes, what died. */
@ApplicationScoped
public class DeliveryMeters {

    private MeterRegistry registry;
    private Timer latency;
    private final AtomicLong waiting = new AtomicLong();

    protected DeliveryMeters() {}

    @Inject
    public DeliveryMeters(MeterRegistry registry) {
        this.registry = registry;
        latency = registry.timer("guanjia.delivery.send.latency");
        registry.gauge("guanjia.delivery.outbox.waiting", waiting);
    }

    /** A letter went after having waited so long. */
    public void sent(Duration waited) {
        latency.record(waited.isNegative() ? Duration.ZERO : waited);
    }

    /** A message could not be taken in. */
    public void buried(Flow flow) {
        registry.counter("guanjia.delivery.dead.letters", "flow", flow.name()).increment();
    }

    /** So many letters wait to be sent. */
    public void waiting(long letters) {
        waiting.set(letters);
    }
}

package org.guanjia.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** The figures that operations watch: what waits, how long sending takes, what died. */
@ApplicationScoped
public class DeliveryMeters {

    private static final Duration LONGEST = Duration.ofDays(1);

    private MeterRegistry registry;
    private Timer latency;
    /** The registry looks through all meters of the server for one. */
    private final Map<Flow, Timer> arrivals = new EnumMap<>(Flow.class);

    private final AtomicLong waiting = new AtomicLong();
    private final AtomicLong oldest = new AtomicLong();

    protected DeliveryMeters() {}

    @Inject
    public DeliveryMeters(MeterRegistry registry) {
        this.registry = registry;
        latency = registry.timer("guanjia.delivery.send.latency");
        for (Flow flow : Flow.values()) {
            arrivals.put(flow, registry.timer("guanjia.delivery.arrival.latency", "flow", flow.name()));
        }
        registry.gauge("guanjia.delivery.outbox.waiting", waiting);
        registry.gauge("guanjia.delivery.outbox.oldest.seconds", oldest);
    }

    /** A letter went after having waited so long. */
    public void sent(Duration waited) {
        latency.record(within(waited));
    }

    /** A message came, so long after what it tells happened. The sender's clock says when that was: it may be any time. */
    public void arrived(Flow flow, Duration after) {
        arrivals.get(flow).record(within(after));
    }

    /** A meter counts nanoseconds in 63 bits. */
    private static Duration within(Duration span) {
        if (span.isNegative()) {
            return Duration.ZERO;
        }
        return span.compareTo(LONGEST) > 0 ? LONGEST : span;
    }

    /** A message could not be taken in. */
    public void buried(Flow flow) {
        registry.counter("guanjia.delivery.dead.letters", "flow", flow.name()).increment();
    }

    /** So many letters wait to be sent, the oldest for so long. */
    public void waiting(long letters, Duration oldestFor) {
        waiting.set(letters);
        oldest.set(oldestFor.toSeconds());
    }
}

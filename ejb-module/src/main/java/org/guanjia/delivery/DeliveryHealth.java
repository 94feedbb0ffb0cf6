package org.guanjia.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** How sending goes on this node. Told by the relay, read by health checks and the ledger. */
@ApplicationScoped
public class DeliveryHealth {

    private final AtomicInteger workers = new AtomicInteger();
    private final AtomicReference<Instant> brokerDownSince = new AtomicReference<>();
    private final AtomicReference<Instant> lastSentAt = new AtomicReference<>();

    /** A thread of the relay began its work. */
    public void workerBegan() {
        workers.incrementAndGet();
    }

    /** A thread of the relay ended. */
    public void workerEnded() {
        workers.decrementAndGet();
    }

    /** The broker cannot be reached; the first such moment counts until it can. */
    public void brokerDown(Instant at) {
        brokerDownSince.compareAndSet(null, at);
    }

    /** The broker has letters of ours. */
    public void sent(Instant at) {
        brokerDownSince.set(null);
        lastSentAt.set(at);
    }

    /** The broker answers. */
    public void brokerUp() {
        brokerDownSince.set(null);
    }

    /** Threads at work. */
    public int workers() {
        return workers.get();
    }

    /** Since when the broker cannot be reached; null while it can. */
    public Instant brokerDownSince() {
        return brokerDownSince.get();
    }

    /** When a letter of this node last went; null before the first. */
    public Instant lastSentAt() {
        return lastSentAt.get();
    }
}

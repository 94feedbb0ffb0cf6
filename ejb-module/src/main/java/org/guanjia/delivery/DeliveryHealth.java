package org.guanjia.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** How sending goes on this node. Told by the relay, read by health checks and the ledger. */
@ApplicationScoped
public class DeliveryHealth {

    private final AtomicInteger workers = new AtomicInteger();
    private final AtomicReference<Instant> brokerDownSince = new AtomicReference<>();
    private final AtomicReference<Instant> lastSentAt = new AtomicReference<>();
    private final AtomicReference<Instant> overdueSince = new AtomicReference<>();
    private final List<Runnable> turns = new CopyOnWriteArrayList<>();

    /** Called from now on when letters begin to wait and when they go again, from any thread; must be quick. */
    public void onTurn(Runnable listener) {
        turns.add(listener);
    }

    /** No longer called. */
    public void forget(Runnable listener) {
        turns.remove(listener);
    }

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
        if (brokerDownSince.compareAndSet(null, at)) {
            turns.forEach(Runnable::run);
        }
    }

    /** The broker has letters of ours. */
    public void sent(Instant at) {
        brokerUp();
        lastSentAt.set(at);
    }

    /** The broker answers. */
    public void brokerUp() {
        if (brokerDownSince.getAndSet(null) != null) {
            turns.forEach(Runnable::run);
        }
    }

    /**
     * Since when the oldest letter of any node waits longer than it should; null where none does. A broker that was stopped
     * keeps its clients waiting for up to a minute before they know.
     */
    public void overdue(Instant since) {
        if ((overdueSince.getAndSet(since) == null) != (since == null)) {
            turns.forEach(Runnable::run);
        }
    }

    /** Since when letters wait, for whichever reason; null while they go out at once. */
    public Instant waitsSince() {
        Instant down = brokerDownSince.get();
        Instant overdue = overdueSince.get();
        return down == null || (overdue != null && overdue.isBefore(down)) ? overdue : down;
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

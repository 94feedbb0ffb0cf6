package org.guanjia.delivery.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.guanjia.delivery.OutboxFilled;

/** Wakes a worker of the relay as soon as something to send is committed. Many rings before a worker comes are one. */
@ApplicationScoped
public class RelayBell {

    private final Semaphore rung = new Semaphore(0);

    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxFilled filled) {
        rung.release();
    }

    /** Waits for the bell, at most so long. */
    void await(long millis) throws InterruptedException {
        if (rung.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            rung.drainPermits();
        }
    }
}

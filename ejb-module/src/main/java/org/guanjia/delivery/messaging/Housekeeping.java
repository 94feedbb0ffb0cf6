package org.guanjia.delivery.messaging;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.guanjia.delivery.DeadLetterReasons;
import org.guanjia.delivery.DeliveryHealth;
import org.guanjia.delivery.DeliveryMeters;
import org.guanjia.delivery.DeliverySettings;
import org.guanjia.delivery.model.DeadLetters;
import org.guanjia.delivery.model.Inbox;
import org.guanjia.delivery.model.Parked;
import org.guanjia.delivery.model.Retention;
import org.guanjia.delivery.model.Traffic;
import org.guanjia.shared.EstateClock;

/** Looks after what nobody comes back to: messages parked beyond their deadline, and what was kept long enough. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Housekeeping {

    private static final int AT_ONCE = 100;
    private static final Duration WAITS_AT_MOST = Duration.ofSeconds(10);
    private static final int TRIED_OFTEN = 8;

    @Inject
    private Inbox inbox;

    @Inject
    private DeadLetters deadLetters;

    @Inject
    private Retention retention;

    @Inject
    private Traffic traffic;

    @Inject
    private DeliverySettings settings;

    @Inject
    private DeliveryHealth health;

    @Inject
    private DeliveryMeters meters;

    @Inject
    private EstateClock clock;

    /** Alarms what waited too long. Every node does, at the same second; each letter is alarmed by one of them. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void alarm() {
        Instant at = clock.now();
        for (Parked parked : inbox.overdue(at, AT_ONCE)) {
            String reason = inbox.isNext(parked.flow(), parked.subject(), parked.sequence())
                    ? DeadLetterReasons.SUBJECT_UNKNOWN
                    : DeadLetterReasons.PREDECESSOR_MISSING;
            if (deadLetters.buryParked(parked, reason, String.valueOf(parked.sequence() - 1))) {
                meters.buried(parked.flow());
            }
        }
        Instant oldest = traffic.oldestWaiting();
        Instant heldUp = traffic.oldestHeldUp(TRIED_OFTEN);
        health.overdue(heldUp != null && heldUp.isBefore(at.minus(WAITS_AT_MOST)) ? heldUp : null);
        meters.waiting(traffic.backlog(), oldest == null ? Duration.ZERO : Duration.between(oldest, at));
    }

    /** Takes away what was kept long enough. */
    @Schedule(hour = "*", minute = "17", second = "0", persistent = false)
    void tidy() {
        Instant at = clock.now();
        while (retention.forgetSent(at.minus(settings.sentKept())) > 0) {
            // a part at a time, each in a transaction of its own
        }
        while (retention.forgetReceived(at.minus(settings.inboxKept())) > 0) {
            // a part at a time, each in a transaction of its own
        }
    }
}

package org.guanjia.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.guanjia.delivery.messaging.DatabasePatience;
import org.guanjia.delivery.messaging.Envelope;
import org.guanjia.delivery.messaging.Failure;
import org.guanjia.delivery.model.DeadLetters;
import org.guanjia.delivery.model.Inbox;
import org.guanjia.delivery.model.Parked;
import org.guanjia.delivery.model.Taking;
import org.guanjia.jms.MessageCodec;
import org.guanjia.jms.MessageRejected;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Roles;

/**
 * Takes in what arrives: reads it, claims it, takes its effect, all or nothing, and then what waited for it. What is wrong
 * with a message makes it a dead letter and is acknowledged; a database that is away is waited for; where anything else
 * fails the message goes back to the broker, and becomes a dead letter with its last delivery.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Intake {

    /** A lost race for a row is decided anew at once: the broker's redelivery would cost seconds. */
    private static final int TRIES = 3;

    @Inject
    private Inbox inbox;

    @Inject
    private Gathering gathering;

    @Inject
    private DeadLetters deadLetters;

    @Inject
    private DatabasePatience patience;

    @Inject
    private MessageCodec codec;

    @Inject
    private DeliverySettings settings;

    @Inject
    private DeliveryMeters meters;

    @Inject
    private EstateClock clock;

    /** Takes one message. Returns when its effect is committed, so that the consumer acknowledges afterwards. */
    @RolesAllowed(Roles.SYSTEM)
    public <T> void take(@NotNull Message message, @NotNull Flow flow, @NotNull LetterHandler<T> handler) {
        Arrival arrival = Envelope.open(message, flow, clock.now());
        T body;
        try {
            body = read(arrival);
        } catch (MessageRejected e) {
            bury(arrival, e.reasonKey(), e.detail());
            return;
        }
        Arrival known = arrival.with(flow.headingOf(body));
        meters.arrived(flow, Duration.between(known.occurredAt(), known.receivedAt()));
        Supplier<Boolean> alone = () -> settled(known, () -> inbox.take(known, body, handler), () -> {});
        if (gathering.take(new Taking<>(known, body, handler), alone)) {
            releaseParked(known, handler);
        }
    }

    /** Keeps what the broker gave up on, unless its effect was taken and only the acknowledgement went astray. */
    @RolesAllowed(Roles.SYSTEM)
    public void giveUp(@NotNull Message message) {
        Arrival arrival = Envelope.openDead(message, clock.now());
        if (!patience.with(() -> inbox.knows(arrival))) {
            bury(placed(arrival), DeadLetterReasons.GAVE_UP, arrival.destination());
        }
    }

    /** With its place as the body tells it, or as the properties do where the body tells nothing. */
    private Arrival placed(Arrival arrival) {
        try {
            return arrival.with(arrival.flow().headingOf(read(arrival)));
        } catch (MessageRejected e) {
            return arrival;
        }
    }

    @SuppressWarnings("unchecked")
    private <T> T read(Arrival arrival) {
        T body = (T) codec.decode(arrival.text(), arrival.flow().bodyType());
        if (!arrival.agreesWith(arrival.flow().headingOf(body))) {
            throw new MessageRejected(
                    MessageRejected.CONTRADICTORY,
                    "ce_subject " + arrival.subject() + ", sequence " + arrival.sequence());
        }
        return body;
    }

    private <T> void releaseParked(Arrival arrival, LetterHandler<T> handler) {
        boolean released = true;
        while (released) {
            Optional<Parked> next = patience.with(() -> inbox.next(arrival.flow(), arrival.subject()));
            released = next.isPresent() && release(next.get(), arrival.deliveries(), handler);
        }
    }

    private <T> boolean release(Parked parked, int deliveries, LetterHandler<T> handler) {
        Arrival arrival = parked.arrival(deliveries);
        T body = read(arrival);
        return settled(arrival, () -> inbox.release(parked, body, handler), () -> forget(parked));
    }

    /** @return what the inbox said; false where the message became a dead letter */
    private boolean settled(Arrival arrival, Supplier<Boolean> attempt, Runnable afterBurial) {
        for (int tried = 1; ; tried++) {
            try {
                return patience.with(attempt);
            } catch (BusinessRuleViolation e) {
                bury(arrival, e.messageKey(), e.parameters().toString());
                afterBurial.run();
                return false;
            } catch (ConstraintViolationException e) {
                bury(arrival, MessageRejected.BREAKS_SCHEMA, Failure.of(e));
                afterBurial.run();
                return false;
            } catch (RuntimeException e) {
                if (tried < TRIES) {
                    continue;
                }
                if (arrival.deliveries() < settings.deliveriesAtMost()) {
                    throw e;
                }
                // the broker would not bring it again, and does not know why it failed
                bury(arrival, DeadLetterReasons.FAILED, Failure.of(e));
                afterBurial.run();
                return false;
            }
        }
    }

    private void forget(Parked parked) {
        patience.with(() -> {
            inbox.forget(parked);
            return null;
        });
    }

    private void bury(Arrival arrival, String reasonKey, String detail) {
        patience.with(() -> {
            deadLetters.bury(arrival, reasonKey, detail);
            return null;
        });
        meters.buried(arrival.flow());
    }
}

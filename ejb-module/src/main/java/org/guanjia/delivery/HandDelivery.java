package org.guanjia.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.delivery.model.Inbox;
import org.guanjia.delivery.model.OutboxLetter;
import org.guanjia.delivery.model.OutboxLetters;
import org.guanjia.jms.MessageCodec;
import org.guanjia.shared.EstateClock;

/**
 * Carries letters from the outbox to those who take them, by hand: within the caller's transaction and without the broker. For
 * a past that is played, where an order, its taking and its answer must each stand at their own time. What was carried counts
 * as sent and as taken; later letters of the same subject go on over the broker.
 */
@ApplicationScoped
public class HandDelivery {

    @Inject
    private OutboxLetters letters;

    @Inject
    private Inbox inbox;

    @Inject
    private MessageCodec codec;

    @Inject
    private EstateClock clock;

    /** Carries what waits about these subjects, and what is answered to it, until nothing waits. */
    public void carry(Collection<UUID> subjects, Map<Flow, LetterHandler<?>> takers) {
        List<OutboxLetter> waiting = letters.about(subjects);
        while (!waiting.isEmpty()) {
            waiting.forEach(letter -> hand(letter, takers));
            waiting = letters.about(subjects);
        }
    }

    private void hand(OutboxLetter letter, Map<Flow, LetterHandler<?>> takers) {
        Instant at = clock.now();
        Arrival arrival = letter.arrival(at);
        letters.sent(letter, at);
        take(arrival, takers.get(arrival.flow()));
    }

    @SuppressWarnings("unchecked")
    private <T> void take(Arrival arrival, LetterHandler<T> taker) {
        T body = (T) codec.decode(arrival.text(), arrival.flow().bodyType());
        inbox.takeWithin(arrival, body, taker);
    }
}

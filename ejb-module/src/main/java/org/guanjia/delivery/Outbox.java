package org.guanjia.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.guanjia.delivery.model.OutboxLetter;
import org.guanjia.delivery.model.OutboxLetters;
import org.guanjia.delivery.model.UnansweredOrder;
import org.guanjia.jms.MessageCodec;
import org.guanjia.shared.EstateClock;

/**
 * Letters to be sent. What is put here belongs to the caller's transaction: it goes if that commits, and only then. Two
 * batched inserts for an order, one for an answer; the rest is the relay's.
 */
@ApplicationScoped
public class Outbox {

    @Inject
    private OutboxLetters letters;

    @Inject
    private MessageCodec codec;

    @Inject
    private EstateClock clock;

    @Inject
    private Event<OutboxFilled> filled;

    /**
     * Puts a letter in.
     *
     * @param destination name of the queue, one of {@code org.guanjia.jms.Destinations}
     */
    public void put(Flow flow, String destination, Letter letter) {
        OutboxLetter waiting = new OutboxLetter(flow, destination, letter, codec.encode(letter.body()), clock.now());
        letters.add(waiting);
        if (flow == Flow.DISPATCH) {
            letters.await(new UnansweredOrder(waiting));
        }
        filled.fire(new OutboxFilled());
    }

    /** Puts in once more what was on its way before, with its own id and text. */
    void putAgain(OutboxLetter letter) {
        letters.add(letter);
        filled.fire(new OutboxFilled());
    }
}

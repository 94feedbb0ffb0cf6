package org.guanjia.delivery.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The outbox as its writers see it. */
public interface OutboxLetters {

    void add(OutboxLetter letter);

    /** What waits to be sent about these subjects, in the order in which it was put in. */
    List<OutboxLetter> about(Collection<UUID> subjects);

    /** The letter went: it counts as sent, and waits no more. */
    void sent(OutboxLetter letter, Instant at);

    /** From now on the order counts as unanswered. */
    void await(UnansweredOrder order);
}

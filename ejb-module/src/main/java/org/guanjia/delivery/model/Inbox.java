package org.guanjia.delivery.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.delivery.Arrival;
import org.guanjia.delivery.Flow;
import org.guanjia.delivery.LetterHandler;

/**
 * What was taken in, and how far each subject came. Taking and releasing are database transactions of their own, in which the
 * handler's effect takes part; they flush before they return, so that a clash shows here. The rest joins the caller's.
 */
public interface Inbox {

    /**
     * Takes a message: its effect if it is the next of its subject, parked if it comes too early, told as stale if its number
     * was taken before, and nothing if it was itself taken before.
     *
     * @return whether messages of the subject are parked that may go on now
     */
    <T> boolean take(Arrival arrival, T body, LetterHandler<T> handler);

    /**
     * Takes these messages in one transaction: all of them, or none where one fails.
     *
     * @return for each of them what {@link #take} says
     */
    List<Boolean> takeAll(List<Taking<?>> takings);

    /** The same within the caller's transaction, for letters that are carried by hand. */
    <T> boolean takeWithin(Arrival arrival, T body, LetterHandler<T> handler);

    /** The parked message of the subject that could go on, if any. */
    Optional<Parked> next(Flow flow, UUID subject);

    /**
     * Takes the effect of a parked message.
     *
     * @return false where it is still too early, or somebody else took it
     */
    <T> boolean release(Parked parked, T body, LetterHandler<T> handler);

    /** Takes a parked message away, as if it had never come: it becomes a dead letter or is sent again. */
    boolean forget(Parked parked);

    /** Whether this message was taken or parked. */
    boolean knows(Arrival arrival);

    /** What is parked beyond its deadline. */
    List<Parked> overdue(Instant at, int limit);

    /** Whether all predecessors of this number were taken. */
    boolean isNext(Flow flow, UUID subject, long sequence);

    /** The subject goes on after this number, whether or not all before it came. Never goes back. */
    void passOver(Flow flow, UUID subject, long upTo);
}

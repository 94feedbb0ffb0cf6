package org.guanjia.shared;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Something that happened and that the timeline keeps. Contexts fire their events as CDI events in the transaction of the
 * act; events that are to be read back later implement this, and the timeline (a watcher) writes them in the same
 * transaction, append-only.
 */
public interface TimelineFact {

    /** What it is about: the request, for everything of the closed loop. */
    Origin about();

    /** The household that it concerns, where what it is about is not that household's own; null otherwise. */
    default UUID householdId() {
        return null;
    }

    /** The estate that it belongs to. */
    UUID estateId();

    /** Message key of the sentence that tells it, below {@code timeline.}; for example {@code task.paused}. */
    String key();

    /** Who did it. */
    Actor by();

    /** When it happened, which may be earlier than when we learnt of it. */
    Instant occurredAt();

    /** Ids, enum constants, numbers that fill the sentence; never a person's own words, a phone or an address. */
    default Map<String, String> details() {
        return Map.of();
    }

    /** What somebody said or wrote, kept in an erasable row beside the fact; null where nothing was said. */
    default String words() {
        return null;
    }
}

package org.guanjia.delivery.model;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.guanjia.delivery.LetterPath;

/** What was written, sent and taken in about something, put together. */
public interface Journeys {

    /** All letters about these subjects, in the order in which they were written. */
    List<Journey> about(Collection<UUID> subjects);

    /** A letter's path, and its text. */
    record Journey(LetterPath path, String body) {}
}

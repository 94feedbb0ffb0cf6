package org.guanjia.timeline.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanjia.timeline.HomeFacts;
import org.guanjia.timeline.TimelineEntryView;

/** All that happened. Nothing is changed or removed; words alone can be erased. */
public interface TimelineEntries {

    /** Writes an entry, with the words beside it where there are any. */
    void add(TimelineEntry entry, String words);

    /** The entries about one thing in these estates, newest first. */
    List<TimelineEntryView> of(UUID originId, Set<UUID> estates);

    /** The entry, if there is one. */
    Optional<TimelineEntry> find(UUID id);

    /**
     * What concerns a home, newest first.
     *
     * @param kind null for everything
     * @param last the entry after which it goes on; null from the beginning
     * @param size entries wanted
     */
    List<TimelineEntryView> ofHome(UUID householdId, HomeFacts kind, TimelineEntry last, int size);

    /** Forgets the reasons for which the number of a person of the household was looked at; that it was stays. */
    void eraseRevealReasons(UUID householdId, UUID personId);

    /** What one act led to in these estates, in the order in which it was written. */
    List<TimelineEntryView> under(UUID correlation, Set<UUID> estates);
}

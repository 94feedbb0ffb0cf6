package org.guanjia.timeline.model;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanjia.timeline.TimelineEntryView;

/** All that happened. Nothing is changed or removed; words alone can be erased. */
public interface TimelineEntries {

    /** Writes an entry, with the words beside it where there are any. */
    void add(TimelineEntry entry, String words);

    /** The entries about one thing in these estates, newest first. */
    List<TimelineEntryView> of(UUID originId, Set<UUID> estates);

    /** What one act led to in these estates, in the order in which it was written. */
    List<TimelineEntryView> under(UUID correlation, Set<UUID> estates);
}

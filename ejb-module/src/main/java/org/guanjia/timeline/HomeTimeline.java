package org.guanjia.timeline;

import java.util.List;

/**
 * A part of the timeline of a home.
 *
 * @param entries newest first
 * @param older whether there is more before the last of them
 */
public record HomeTimeline(List<TimelineEntryView> entries, boolean older) {

    /** Of what was read one further than is shown. */
    static HomeTimeline of(List<TimelineEntryView> read, int size) {
        return new HomeTimeline(List.copyOf(read.subList(0, Math.min(size, read.size()))), read.size() > size);
    }
}

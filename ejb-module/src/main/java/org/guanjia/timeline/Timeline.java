package org.guanjia.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.TimelineFact;
import org.guanjia.timeline.model.TimelineEntries;
import org.guanjia.timeline.model.TimelineEntry;

/** Writes every fact down, in the transaction of the act that brought it about. */
@ApplicationScoped
public class Timeline {

    @Inject
    private TimelineEntries entries;

    @Inject
    private EstateClock clock;

    void write(@Observes TimelineFact fact) {
        entries.add(new TimelineEntry(fact, clock.now()), fact.words());
    }
}

package org.guanjia.timeline;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.guanjia.dispatch.TaskDispatch;
import org.guanjia.household.PersonErased;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.TimelineFact;
import org.guanjia.timeline.model.TimelineEntries;
import org.guanjia.timeline.model.TimelineEntry;

/**
 * Writes every fact down, in the transaction of the act that brought it about; counts it for operations, in the domain's own
 * words ({@code guanjia_facts_total{fact="task.fedBack"}}), and tells it to the log, where it holds ids alone: no name, no
 * words, no place.
 */
@ApplicationScoped
public class Timeline {

    private static final Logger LOG = Logger.getLogger(Timeline.class.getName());

    @Inject
    private TimelineEntries entries;

    @Inject
    private TaskDispatch dispatch;

    @Inject
    private EstateClock clock;

    @Inject
    private MeterRegistry meters;

    /** The registry looks through all meters of the server for one. */
    private final Map<String, Counter> counters = new ConcurrentHashMap<>();

    void write(@Observes TimelineFact fact) {
        entries.add(new TimelineEntry(fact, home(fact), clock.now()), fact.words());
        counters.computeIfAbsent(fact.key(), key -> meters.counter("guanjia.facts", "fact", key))
                .increment();
        LOG.log(Level.INFO, () -> inTheLog(fact));
    }

    /** Why the person’s number was looked at is a word about them. */
    void forget(@Observes PersonErased erased) {
        entries.eraseRevealReasons(erased.householdId(), erased.personId());
    }

    private UUID home(TimelineFact fact) {
        if (fact.householdId() != null) {
            return fact.householdId();
        }
        return switch (fact.about().kind()) {
            case HOUSEHOLD -> fact.about().id();
            case REQUEST -> dispatch.householdOf(fact.about().id()).orElse(null);
        };
    }

    private static String inTheLog(TimelineFact fact) {
        String task = fact.details().get("task");
        return fact.key() + ' ' + fact.about().kind() + ' ' + fact.about().id() + (task == null ? "" : " task " + task);
    }
}

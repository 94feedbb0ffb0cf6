package org.guanjia.shared;

import java.util.UUID;
import org.jboss.logging.MDC;

/**
 * What ties together all that one act leads to, across the broker and back: the id of the command (the click) that ordered
 * the work. It stands in the order, in the timeline and in every line of the log that is written meanwhile (as
 * {@code correlation}); it is bound to the thread, because nobody between the click and the queue has any use for it.
 *
 * <p>Whoever claims a command begins it; whoever acts on work that was ordered before {@linkplain #join joins} the correlation
 * of that order. {@link CorrelationBounds} ends it where the outermost boundary returns (docs/adr/0014).
 */
public final class Correlation {

    /** Its name in the log. */
    public static final String LOG_KEY = "correlation";

    private static final ThreadLocal<UUID> CURRENT = new ThreadLocal<>();

    private Correlation() {}

    /** What this thread does from now on comes from this command. */
    public static void begin(UUID commandId) {
        CURRENT.set(commandId);
        MDC.put(LOG_KEY, commandId.toString());
    }

    /** What this thread does from now on belongs to what was ordered before; null, of an order that knows none, changes nothing. */
    public static void join(UUID ordered) {
        if (ordered != null) {
            begin(ordered);
        }
    }

    /** The correlation of what this thread does; null where nothing began one. */
    public static UUID current() {
        return CURRENT.get();
    }

    /** This thread has done its work. */
    public static void end() {
        CURRENT.remove();
        MDC.remove(LOG_KEY);
    }
}

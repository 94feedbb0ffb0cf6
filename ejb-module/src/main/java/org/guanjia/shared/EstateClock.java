package org.guanjia.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * The one clock of the product. Boundaries ask it and hand the instant on; nothing else calls {@code now()}. The
 * demonstration and the tests set it.
 */
@ApplicationScoped
public class EstateClock {

    private final AtomicReference<Clock> clock = new AtomicReference<>(Clock.systemUTC());
    private final ThreadLocal<Instant> played = new ThreadLocal<>();

    /** The present instant, to the microsecond, as the databases keep it. */
    public Instant now() {
        Instant then = played.get();
        return (then == null ? clock.get().instant() : then).truncatedTo(ChronoUnit.MICROS);
    }

    /** Does the work as if it were then, on this thread alone: a past is played while everybody else works in the present. */
    public <T> T at(Instant then, Supplier<T> work) {
        Instant before = played.get();
        played.set(then);
        try {
            return work.get();
        } finally {
            if (before == null) {
                played.remove();
            } else {
                played.set(before);
            }
        }
    }

    /** Runs the clock on from this instant. */
    public void setTo(Instant instant) {
        Clock system = Clock.systemUTC();
        clock.set(Clock.offset(system, Duration.between(system.instant(), instant)));
    }

    /** Back to the system's own time. */
    public void reset() {
        clock.set(Clock.systemUTC());
    }
}

package org.guanjia.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
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
    private final AtomicInteger players = new AtomicInteger();

    /** The present instant, to the microsecond, as the databases keep it. */
    public Instant now() {
        Instant then = played.get();
        return (then == null ? clock.get().instant() : then).truncatedTo(ChronoUnit.MICROS);
    }

    /** Does the work as if it were then, on this thread alone: a past is played while everybody else works in the present. */
    public <T> T at(Instant then, Supplier<T> work) {
        Instant before = played.get();
        played.set(then);
        players.incrementAndGet();
        try {
            return work.get();
        } finally {
            players.decrementAndGet();
            if (before == null) {
                played.remove();
            } else {
                played.set(before);
            }
        }
    }

    /** Whether somebody plays a past: what looks late in it may be done the next moment. */
    public boolean isPlayed() {
        return players.get() > 0;
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

package org.guanjia.it;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waiting, for tools that go on when it was in vain. */
public final class Patience {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

    private Patience() {}

    /** Whether it comes true within this time; looks again and again. */
    public static boolean comesTrue(Duration within, BooleanSupplier condition) {
        Instant deadline = Instant.now().plus(within);
        while (Instant.now().isBefore(deadline)) {
            if (condition.getAsBoolean()) {
                return true;
            }
            sleep(BETWEEN_LOOKS);
        }
        return false;
    }

    /** Lets so much time go by. */
    public static void sleep(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package org.guanjia.shared;

import java.time.Duration;
import java.time.Instant;

/** A clock that stands still until the test moves it. */
public final class FixedClock extends EstateClock {

    private Instant present;

    public FixedClock(Instant present) {
        this.present = present;
    }

    @Override
    public Instant now() {
        return present;
    }

    @Override
    public void setTo(Instant instant) {
        present = instant;
    }

    /** Lets time pass. */
    public void advance(Duration duration) {
        present = present.plus(duration);
    }
}

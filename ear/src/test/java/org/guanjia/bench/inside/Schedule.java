package org.guanjia.bench.inside;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * When each of many units is due, at an even rate, whether or not those before it are done: what is late because another one
 * took long counts from when it was due.
 *
 * @param start in nanoseconds of {@link System#nanoTime()}
 * @param perSecond how many are due each second
 */
public record Schedule(long start, int perSecond) {

    /** One that begins now. */
    public static Schedule from(long now, int perSecond) {
        return new Schedule(now, perSecond);
    }

    /** When this one is due. */
    public long due(int unit) {
        return start + unit * TimeUnit.SECONDS.toNanos(1) / perSecond;
    }

    /** Waits for it; not at all where it is late. */
    public void await(int unit) {
        for (long left = due(unit) - System.nanoTime(); left > 0; left = due(unit) - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}

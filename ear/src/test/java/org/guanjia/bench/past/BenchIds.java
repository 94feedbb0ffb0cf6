package org.guanjia.bench.past;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Ids as the product makes them, UUID version 7, of a moment in the past: their order is that of time. */
final class BenchIds {

    private static final int MILLIS_SHIFT = 16;
    private static final long VERSION = 0x7000L;
    private static final long RANDOM_HIGH = 0x0FFFL;
    private static final long RANDOM_LOW = 0x3FFF_FFFF_FFFF_FFFFL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private BenchIds() {}

    static UUID at(Instant moment, RandomGenerator random) {
        return new UUID(
                moment.toEpochMilli() << MILLIS_SHIFT | VERSION | random.nextLong() & RANDOM_HIGH,
                random.nextLong() & RANDOM_LOW | VARIANT);
    }
}

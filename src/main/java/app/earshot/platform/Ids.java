package app.earshot.platform;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * New ids: UUIDs of version 7, which sort by the moment they were made. Two made in the same millisecond, or after the clock went
 * back, still come in order. Safe for use by several threads.
 */
public final class Ids implements Supplier<UUID> {

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final int COUNTER_BITS = 12;
    private static final int LARGEST_COUNT = (1 << COUNTER_BITS) - 1;
    private static final int FIRST_COUNTS = 1 << (COUNTER_BITS - 1);

    private final InstantSource clock;
    private final RandomGenerator random;
    private long lastMillis;
    private int counter;

    public Ids(InstantSource clock) {
        this(clock, new SecureRandom());
    }

    Ids(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public synchronized UUID get() {
        long now = clock.millis();
        if (now > lastMillis) {
            lastMillis = now;
            counter = random.nextInt(FIRST_COUNTS);
        } else if (counter < LARGEST_COUNT) {
            counter++;
        } else {
            lastMillis++;
            counter = 0;
        }
        long high = (lastMillis << 16) | VERSION | counter;
        long low = (random.nextLong() >>> 2) | VARIANT;
        return new UUID(high, low);
    }
}

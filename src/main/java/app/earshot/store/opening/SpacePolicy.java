package app.earshot.store.opening;

import java.time.Duration;

/**
 * When space is freed that an open file no longer needs.
 *
 * @param mostGrowth by how many bytes the file may grow before it is compacted whole, in a copy, while whoever saves waits: only filling a
 *     notebook at once comes so far
 * @param first how long after a write the first small step is taken. The engine keeps for 45 seconds what it no longer needs
 * @param between how long it waits between two small steps
 */
public record SpacePolicy(long mostGrowth, Duration first, Duration between) {

    /**
     * Bytes. For each step the engine looks through all tables for what stands in the places that it wants to free: some milliseconds in a
     * file of 100 MB, seconds in one of 400.
     */
    static final long LARGEST_IN_STEPS = 128L << 20;

    public static final SpacePolicy STANDARD = new SpacePolicy(2L << 30, Duration.ofSeconds(50), Duration.ofMillis(250));

    /** The same, but for how much a file may grow. */
    public static SpacePolicy growingAtMost(long bytes) {
        return new SpacePolicy(bytes, STANDARD.first, STANDARD.between);
    }
}

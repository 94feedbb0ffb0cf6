package org.guanjia.chaos;

import java.util.List;

/**
 * What came out of a trial.
 *
 * @param kills how many processes were ended
 * @param accepted requests of which a caller was told that they were taken
 * @param lost accepted and not there in their whole
 * @param doubled effects that are there twice
 * @param closedEarly closed without all of their feedback
 * @param drainSeconds from the last call until nothing was under way and nothing waited anywhere
 * @param left what waits in spite of that, with its number
 * @param damaged indexes of an H2 file that do not know all rows of their tables: the file’s own, not the application’s
 */
record Tally(
        int kills,
        long accepted,
        long lost,
        long doubled,
        long closedEarly,
        long drainSeconds,
        List<String> left,
        List<String> damaged,
        Layout layout,
        long seed) {

    /** Whether nothing was lost, nothing happened twice, nothing closed early and nothing is left. */
    boolean holds() {
        return accepted > 0 && lost == 0 && doubled == 0 && closedEarly == 0 && left.isEmpty();
    }

    @Override
    public String toString() {
        return "kills=%d accepted=%d lost=%d doubled=%d closed_early=%d drain_seconds=%d layout=%s seed=%d"
                .formatted(kills, accepted, lost, doubled, closedEarly, drainSeconds, layout.word(), seed);
    }
}

package org.guanjia.cluster;

import java.util.List;

/**
 * What came out of a trial.
 *
 * @param nodes that there were
 * @param kills how many of them were ended
 * @param accepted requests of which a caller was told that they were taken
 * @param lost accepted and not there in their whole
 * @param doubled effects that are there twice
 * @param closedEarly closed without all of their feedback
 * @param missedScans due, and never alarmed
 * @param doubledScans alarmed once more than due
 * @param drainSeconds from the last call until nothing was under way and nothing waited anywhere
 * @param sessionsLost forms that somebody could not finish, or whose words were not there afterwards
 * @param left what waits in spite of that, with its number
 */
record Tally(
        int nodes,
        int kills,
        long accepted,
        long lost,
        long doubled,
        long closedEarly,
        long missedScans,
        long doubledScans,
        long drainSeconds,
        long sessionsLost,
        List<String> left,
        long seed) {

    /** Whether everything is there, once, and nobody had to begin again. */
    boolean holds() {
        return accepted > 0
                && lost + doubled + closedEarly + missedScans + doubledScans + sessionsLost == 0
                && left.isEmpty();
    }

    @Override
    public String toString() {
        return ("nodes=%d kills=%d accepted=%d lost=%d doubled=%d closed_early=%d missed_scans=%d doubled_scans=%d"
                        + " drain_seconds=%d sessions_lost=%d seed=%d")
                .formatted(
                        nodes,
                        kills,
                        accepted,
                        lost,
                        doubled,
                        closedEarly,
                        missedScans,
                        doubledScans,
                        drainSeconds,
                        sessionsLost,
                        seed);
    }
}

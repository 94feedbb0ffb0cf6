package org.guanjia.delivery;

/**
 * Which dead letters are wanted.
 *
 * @param status null for every one
 * @param flow null for both
 */
public record DeadLetterQuery(DeadLetterStatus status, Flow flow) {

    /** Those that somebody has to look at. */
    public static DeadLetterQuery open() {
        return new DeadLetterQuery(DeadLetterStatus.NEW, null);
    }
}

package org.guanjia.dispatch;

/**
 * How far the tasks of an origin are.
 *
 * @param tasks all but the withdrawn
 * @param fedBack those with their feedback
 * @param returned those that a department refused or handed back
 */
public record OriginProgress(int tasks, int fedBack, int returned) {

    /** Before anything was ordered. */
    public static final OriginProgress NONE = new OriginProgress(0, 0, 0);
}

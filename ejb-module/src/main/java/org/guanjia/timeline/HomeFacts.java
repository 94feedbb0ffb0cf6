package org.guanjia.timeline;

import java.util.List;

/** The kinds of things that the timeline of a home tells (S18): what the reader may look at alone. */
public enum HomeFacts {
    /** What they asked for and what became of it. */
    REQUESTS("request."),
    /** What departments did for it, and what had to be escalated. */
    WORK("task.", "escalation."),
    PROMISES("promise."),
    /** Calls, rings at the door, visits: planned, noted, limited. */
    DISTURBANCES("disturbance."),
    /** Marks and reply visits. */
    SATISFACTION("quality."),
    /** Who answered for the home. */
    POST("butler."),
    /** What was written down of the household, and whose number was looked at. */
    FILE("household."),
    /** Whose number was looked at alone (S42). */
    REVEALS("household.phoneRevealed");

    private final List<String> prefixes;

    HomeFacts(String... prefixes) {
        this.prefixes = List.of(prefixes);
    }

    /** How the keys of these facts begin. */
    public List<String> prefixes() {
        return prefixes;
    }
}

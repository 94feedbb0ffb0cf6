package org.guanjia.demo;

import java.time.Instant;
import java.util.UUID;

/**
 * A request that is to be played: who wants what, when it begins, and how it goes.
 *
 * @param name unique: a story is played once
 * @param present when it is played: nothing of it happens later
 */
record Story(String name, Wish wish, Home home, Plot plot, Instant begins, Instant present) {

    UUID id() {
        return DemoIds.of("story", name);
    }

    String butler() {
        return DemoPosts.butler(home.post());
    }
}

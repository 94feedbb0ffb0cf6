package org.guanjia.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guanjia.request.Gate;

/**
 * Something that owners ask for, as the file has it; answers hold places to be filled ({@link Filling}).
 *
 * @param item code of the catalogue's item
 * @param homes which homes ask for it, as a pattern of their codes; null for any
 * @param gate where it is not clear that it will be served; null where nothing speaks against it
 * @param verdict what the senior said where the gate was in doubt; null otherwise
 * @param redo why it may be sent back once; null where it never is
 * @param shortfall what is missing where it is fulfilled in part; null where it always is as a whole
 * @param steps what each department feeds back, by the item's steps
 */
record Wish(
        String item,
        String subject,
        String words,
        String homes,
        Gate gate,
        String verdict,
        Map<String, String> answers,
        String redo,
        String shortfall,
        List<Done> steps) {

    private static final Set<String> SCARCE =
            Set.of("concierge.book", "errand.hotel", "errand.ticket", "household.shopping");

    static final List<Wish> ALL = DemoFiles.list("wishes.json", Wish.class);

    Gate gateOrClear() {
        return gate == null ? Gate.clear() : gate;
    }

    /** Whether there may be none left of it. */
    boolean maySellOut() {
        return SCARCE.contains(item);
    }

    boolean fits(Home home) {
        return homes == null || home.code().matches(homes);
    }

    /** How long its departments need for it in all. */
    Duration length() {
        return steps == null ? Duration.ZERO : steps.stream().map(Done::length).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * What a department says when it has done its part.
     *
     * @param days after which it begins; 0 for at once
     */
    record Done(String words, int days, int minutes, BigDecimal cost, Map<String, String> answers) {

        private Duration length() {
            return Duration.ofDays(days).plusMinutes(minutes);
        }
    }
}

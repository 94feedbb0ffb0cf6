package org.guanjia.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanjia.chaos.Fault.BROKER_STOPPED;
import static org.guanjia.chaos.Fault.CONNECTIONS_CUT;
import static org.guanjia.chaos.Fault.CRASH_AFTER_COMMIT_BEFORE_SEND;
import static org.guanjia.chaos.Fault.CRASH_AFTER_SEND_BEFORE_MARK;
import static org.guanjia.chaos.Fault.CRASH_FEEDBACK_TAKEN_BEFORE_ACKNOWLEDGE;
import static org.guanjia.chaos.Fault.CRASH_ORDER_TAKEN_BEFORE_ACKNOWLEDGE;
import static org.guanjia.chaos.Fault.DATABASE_KILLED;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Nothing is lost and nothing happens twice: five kills over both engines, each crash point among them. What takes time is
 * starting the server anew, so that a plain SIGKILL of it is left to {@code bin/chaos}, as is all else.
 */
class ChaosIT {

    private static final long SEED = 20_261_124L;
    private static final int OPEN_AT_MOST = 40;
    private static final int ROUND = 8;

    @Test
    void every_request_comes_to_its_end_exactly_once_on_h2() {
        holds(Layout.H2, CRASH_AFTER_COMMIT_BEFORE_SEND, BROKER_STOPPED, CRASH_ORDER_TAKEN_BEFORE_ACKNOWLEDGE);
    }

    @Test
    void every_request_comes_to_its_end_exactly_once_on_postgresql() {
        holds(
                Layout.POSTGRESQL,
                DATABASE_KILLED,
                CRASH_AFTER_SEND_BEFORE_MARK,
                CONNECTIONS_CUT,
                CRASH_FEEDBACK_TAKEN_BEFORE_ACKNOWLEDGE);
    }

    private static void holds(Layout layout, Fault... faults) {
        List<String> log = new ArrayList<>();
        Tally tally = new Trial(layout, SEED, Plan.of(SEED, faults), OPEN_AT_MOST, ROUND, log::add)
                .run(Path.of("target/chaos-" + layout.word()));

        if (!tally.holds()) {
            assumeTrue(tally.damaged().isEmpty(), () -> "H2 lost what it had written (ADR 0028): " + tally.damaged());
        }
        assertThat(tally).as(String.join("\n", log)).matches(Tally::holds);
    }
}

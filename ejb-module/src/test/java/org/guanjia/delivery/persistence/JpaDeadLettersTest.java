package org.guanjia.delivery.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanjia.delivery.LetterFixture.AT;
import static org.guanjia.delivery.LetterFixture.arrival;
import static org.guanjia.delivery.LetterFixture.progress;
import static org.guanjia.delivery.LetterFixture.settings;

import java.time.Duration;
import java.util.List;
import org.guanjia.delivery.Arrival;
import org.guanjia.delivery.DeadLetterReasons;
import org.guanjia.delivery.RecordingHandler;
import org.guanjia.delivery.model.DeadLetters;
import org.guanjia.delivery.model.Inbox;
import org.guanjia.delivery.model.Parked;
import org.guanjia.shared.DatabaseTest;
import org.guanjia.shared.Ids;
import org.junit.jupiter.api.Test;

class JpaDeadLettersTest extends DatabaseTest {

    private final Inbox inbox = wired(new JpaInbox(), settings());
    private final DeadLetters deadLetters = wired(new JpaDeadLetters(), inbox);
    private final Arrival early = arrival(progress(Ids.next(), 2));

    @Test
    void what_two_nodes_find_overdue_is_alarmed_by_one_of_them() {
        inTransaction(() -> inbox.take(early, progress(early.subject(), 2), new RecordingHandler()));
        Parked seenByOne = overdue();
        Parked seenByTheOther = overdue();

        assertThat(buried(seenByOne)).isTrue();
        assertThat(buried(seenByTheOther)).isFalse();

        assertThat(rows("select failures from dead_letter")).isEqualTo(List.of(1));
        assertThat(rows("select sequence from parked_message")).isEmpty();
    }

    private Parked overdue() {
        return inTransaction(() -> inbox.overdue(AT.plus(Duration.ofHours(1)), 10))
                .get(0);
    }

    private boolean buried(Parked parked) {
        return inTransaction(() -> deadLetters.buryParked(parked, DeadLetterReasons.PREDECESSOR_MISSING, "1"));
    }
}

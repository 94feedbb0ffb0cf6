package org.guanjia.delivery.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanjia.delivery.LetterFixture.AT;
import static org.guanjia.delivery.LetterFixture.CODEC;
import static org.guanjia.delivery.LetterFixture.DEPARTMENT;
import static org.guanjia.delivery.LetterFixture.ESTATE;
import static org.guanjia.delivery.LetterFixture.arrival;
import static org.guanjia.delivery.LetterFixture.letter;
import static org.guanjia.delivery.LetterFixture.order;
import static org.guanjia.delivery.LetterFixture.progress;
import static org.guanjia.delivery.LetterFixture.settings;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.guanjia.delivery.DepartmentTraffic;
import org.guanjia.delivery.Flow;
import org.guanjia.delivery.Outbox;
import org.guanjia.delivery.RecordingHandler;
import org.guanjia.delivery.model.Traffic;
import org.guanjia.shared.DatabaseTest;
import org.guanjia.shared.FixedClock;
import org.guanjia.shared.Ids;
import org.guanjia.shared.PageRequest;
import org.junit.jupiter.api.Test;

class JpaTrafficTest extends DatabaseTest {

    private final FixedClock clock = new FixedClock(AT);
    private final Traffic traffic = wired(new JpaTraffic());
    private final Outbox outbox = wired(new Outbox(), wired(new JpaOutboxLetters()), CODEC, clock);
    private final UUID task = Ids.next();

    @Test
    void nothing_anywhere_is_empty() {
        assertThat(inTransaction(() -> traffic.byDepartment(ESTATE))).isEmpty();
        assertThat(inTransaction(traffic::oldestWaiting)).isNull();
        assertThat(inTransaction(traffic::backlog)).isZero();
        assertThat(inTransaction(() -> traffic.deadLetters(Set.of(ESTATE)))).isZero();
    }

    @Test
    void waiting_and_unanswered_are_told_by_department_with_the_oldest() {
        put(1);
        clock.advance(Duration.ofMinutes(5));
        put(2);

        assertThat(inTransaction(() -> traffic.byDepartment(ESTATE)))
                .containsExactly(new DepartmentTraffic(DEPARTMENT, 2, AT, 2, AT));
        assertThat(inTransaction(() -> traffic.byDepartment(new UUID(9, 9)))).isEmpty();
        assertThat(inTransaction(traffic::oldestWaiting)).isEqualTo(AT);
        assertThat(inTransaction(traffic::backlog)).isEqualTo(2);

        sql("delete from outbox");
        assertThat(inTransaction(() -> traffic.byDepartment(ESTATE)))
                .containsExactly(new DepartmentTraffic(DEPARTMENT, 0, null, 2, AT));
    }

    @Test
    void a_letter_that_is_refused_again_and_again_holds_up_none_but_itself() {
        put(1);
        sql("update outbox set attempts = 8");
        clock.advance(Duration.ofMinutes(5));
        put(2);

        assertThat(inTransaction(() -> traffic.oldestHeldUp(8))).isEqualTo(AT.plus(Duration.ofMinutes(5)));
    }

    @Test
    void lists_are_of_one_department_or_of_all_and_paged() {
        put(1);
        put(2);

        for (UUID department : new UUID[] {null, DEPARTMENT}) {
            assertThat(inTransaction(() -> traffic.unanswered(ESTATE, department, PageRequest.first(1))))
                    .satisfies(page -> {
                        assertThat(page.count()).isEqualTo(2);
                        assertThat(page.rows()).singleElement().satisfies(row -> assertThat(row.sequence())
                                .isEqualTo(1));
                    });
            assertThat(inTransaction(() -> traffic.waiting(ESTATE, department, PageRequest.first(10)))
                            .rows())
                    .hasSize(2);
        }
        assertThat(inTransaction(() -> traffic.waiting(ESTATE, new UUID(9, 9), PageRequest.first(10)))
                        .rows())
                .isEmpty();
    }

    @Test
    void what_is_parked_is_told_with_its_deadline() {
        JpaInbox inbox = wired(new JpaInbox(), settings());
        inTransaction(() -> inbox.take(arrival(progress(task, 2)), progress(task, 2), new RecordingHandler()));

        assertThat(inTransaction(() -> traffic.parked(ESTATE, PageRequest.first(10)))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.deadline()).isEqualTo(AT.plus(Duration.ofMinutes(10))));
    }

    @Test
    void what_was_kept_long_enough_goes() {
        JpaRetention retention = wired(new JpaRetention());
        JpaInbox inbox = wired(new JpaInbox(), settings());
        inTransaction(() -> inbox.take(arrival(progress(task, 1)), progress(task, 1), new RecordingHandler()));
        put(1);
        sql("insert into sent_message select id, flow, destination, subject, sequence, type, body, estate_id,"
                + " department_id, occurred_at, queued_at, queued_at from outbox");

        assertThat(inTransaction(() -> retention.forgetSent(AT))).isZero();
        assertThat(inTransaction(() -> retention.forgetReceived(AT))).isZero();
        assertThat(inTransaction(() -> retention.forgetSent(AT.plusSeconds(1)))).isEqualTo(1);
        assertThat(inTransaction(() -> retention.forgetReceived(AT.plusSeconds(1))))
                .isEqualTo(1);
    }

    private void put(long sequence) {
        inTransaction(() -> outbox.put(Flow.DISPATCH, "guanjia.dispatch.cleaning", letter(order(task, sequence))));
    }
}

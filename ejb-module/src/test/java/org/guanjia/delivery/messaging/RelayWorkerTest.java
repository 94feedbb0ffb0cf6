package org.guanjia.delivery.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guanjia.delivery.LetterFixture.AT;
import static org.guanjia.delivery.LetterFixture.CODEC;
import static org.guanjia.delivery.LetterFixture.DEPARTMENT;
import static org.guanjia.delivery.LetterFixture.ESTATE;
import static org.guanjia.delivery.LetterFixture.letter;
import static org.guanjia.delivery.LetterFixture.order;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.jms.JMSRuntimeException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.delivery.DeliveryHealth;
import org.guanjia.delivery.DeliveryMeters;
import org.guanjia.delivery.Flow;
import org.guanjia.delivery.Letter;
import org.guanjia.delivery.Outbox;
import org.guanjia.delivery.persistence.JpaOutboxLetters;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.DatabaseTest;
import org.guanjia.shared.FixedClock;
import org.guanjia.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelayWorkerTest extends DatabaseTest {

    private static final int BATCH = 3;

    private final FixedClock clock = new FixedClock(AT);
    private final Outbox outbox = wired(new Outbox(), wired(new JpaOutboxLetters()), CODEC, clock);
    private final DeliveryHealth health = new DeliveryHealth();
    private final Broker broker = new Broker();
    private RelayWorker worker;

    @BeforeEach
    void startWorker() {
        worker = newWorker();
    }

    private RelayWorker newWorker() {
        return new RelayWorker(
                dataSource(),
                broker::open,
                new RelayBell(),
                health,
                new DeliveryMeters(new SimpleMeterRegistry()),
                clock,
                BATCH);
    }

    @Test
    void what_was_committed_is_sent_once_and_kept_as_sent() {
        UUID id = put("a", 1).id();

        assertThat(worker.drains()).isTrue();
        assertThat(worker.drains()).isTrue();

        assertThat(broker.has).containsExactly("a1");
        assertThat(rows("select id from outbox")).isEmpty();
        assertThat(rows("select cast(id as varchar) from sent_message")).isEqualTo(List.of(id.toString()));
        assertThat(rows("select sequence from unanswered_order")).isEqualTo(List.of(1L));
        assertThat(health.lastSentAt()).isEqualTo(AT);
    }

    @Test
    void what_was_rolled_back_is_never_sent() {
        assertThatThrownBy(() -> inTransaction(() -> {
                    putJoining("a", 1);
                    throw new BusinessRuleViolation("some.rule");
                }))
                .isInstanceOf(BusinessRuleViolation.class);

        worker.drains();

        assertThat(broker.has).isEmpty();
    }

    @Test
    void letters_of_one_subject_go_in_order_whatever_the_order_of_their_ids() {
        put("a", 3);
        put("b", 1);
        put("a", 2);
        put("a", 1);

        worker.drains();

        assertThat(broker.has).containsExactlyInAnyOrder("b1", "a1", "a2", "a3").containsSubsequence("a1", "a2", "a3");
    }

    @Test
    void more_than_a_batch_goes_in_several() {
        for (int i = 0; i < 2 * BATCH + 1; i++) {
            put("subject " + i, 1);
        }

        worker.drains();

        assertThat(broker.has).hasSize(2 * BATCH + 1);
        assertThat(broker.commits).isEqualTo(3);
    }

    @Test
    void ended_between_broker_and_database_it_sends_again() {
        put("a", 1);
        broker.afterCommit = () -> {
            throw new IllegalStateException("killed");
        };

        assertThat(worker.drains()).isFalse();
        broker.afterCommit = () -> {};
        newWorker().drains();

        assertThat(broker.has).containsExactly("a1", "a1");
        assertThat(rows("select id from outbox")).isEmpty();
    }

    @Test
    void without_a_broker_everything_stays_and_goes_later() {
        broker.down = true;
        put("a", 1);

        assertThat(worker.drains()).isFalse();
        clock.advance(Duration.ofMinutes(1));
        assertThat(worker.drains()).isFalse();
        assertThat(health.brokerDownSince()).isEqualTo(AT);
        assertThat(rows("select attempts from outbox"))
                .as("no attempt of the letter's")
                .isEqualTo(List.of(0));

        broker.down = false;
        assertThat(worker.drains()).isTrue();
        assertThat(broker.has).containsExactly("a1");
        assertThat(health.brokerDownSince()).isNull();
    }

    @Test
    void a_broker_that_goes_away_is_missed_with_nothing_to_send_and_found_again() {
        worker.drains();
        broker.down = true;
        broker.lost = true;

        assertThat(worker.drains()).isFalse();
        assertThat(health.brokerDownSince()).isEqualTo(AT);

        broker.down = false;
        broker.lost = false;
        assertThat(worker.drains()).isTrue();
        assertThat(health.brokerDownSince()).isNull();
    }

    @Test
    void a_broker_that_is_stopped_is_missed_within_seconds_though_the_session_has_not_heard_of_it() {
        worker.drains();
        broker.down = true;

        clock.advance(Duration.ofSeconds(9));
        assertThat(worker.drains()).isTrue();
        clock.advance(Duration.ofSeconds(1));
        assertThat(worker.drains()).isFalse();

        assertThat(health.brokerDownSince()).isEqualTo(AT.plusSeconds(10));
    }

    @Test
    void a_broker_that_goes_away_in_between_is_no_fault_of_the_letters() {
        put("a", 1);
        worker.drains();
        put("b", 1);
        broker.down = true;

        assertThat(worker.drains()).isFalse();
        broker.down = false;
        worker.drains();

        assertThat(broker.has).containsExactly("a1", "b1");
    }

    @Test
    void a_letter_that_cannot_be_sent_is_put_off_and_the_others_go() {
        put("a", 1);
        put("poison", 1);
        put("poison", 2);
        put("b", 1);

        worker.drains();

        assertThat(broker.has).containsExactlyInAnyOrder("a1", "b1");
        assertThat(rows("select attempts, last_error from outbox where sequence = 1"))
                .singleElement()
                .isEqualTo(new Object[] {1, "poison"});

        broker.poisonous = false;
        worker.drains();
        assertThat(broker.has).as("not before its time").hasSize(2);
        clock.advance(Duration.ofSeconds(1));
        worker.drains();
        assertThat(broker.has).containsSubsequence("poison1", "poison2");
    }

    @Test
    void two_workers_never_hold_the_same_letter() throws SQLException {
        for (int i = 0; i < 4; i++) {
            put("subject " + i, 1);
        }

        try (Connection one = transaction();
                Connection other = transaction()) {
            List<Waiting> first = OutboxTable.claim(one, 2, AT);
            List<Waiting> second = OutboxTable.claim(other, 4, AT);

            assertThat(first).hasSize(2);
            assertThat(second).doesNotContainAnyElementsOf(first);
            OutboxTable.sent(one, first, AT);
            one.commit();
            other.rollback();
            assertThat(OutboxTable.claim(other, 4, AT)).hasSize(2);
            other.rollback();
        }
    }

    @Test
    void a_successor_waits_while_somebody_holds_its_predecessor() throws SQLException {
        put("a", 1);
        put("a", 2);

        try (Connection one = transaction();
                Connection other = transaction()) {
            OutboxTable.sent(one, OutboxTable.claim(one, 1, AT), AT);
            assertThat(OutboxTable.claim(other, 4, AT)).isEmpty();
            one.commit();
            other.rollback();
            assertThat(OutboxTable.claim(other, 4, AT))
                    .extracting(Waiting::sequence)
                    .containsExactly(2L);
            other.rollback();
        }
    }

    private Connection transaction() throws SQLException {
        Connection connection = dataSource().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private Letter put(String subject, long sequence) {
        return inTransaction(() -> putJoining(subject, sequence));
    }

    private Letter putJoining(String subject, long sequence) {
        UUID task = broker.named(subject);
        Letter letter = letter(order(task, sequence));
        outbox.put(Flow.DISPATCH, "guanjia.dispatch.cleaning", letter);
        assertThat(letter.estateId()).isEqualTo(ESTATE);
        assertThat(letter.departmentId()).isEqualTo(DEPARTMENT);
        return letter;
    }

    /** A broker that keeps what is committed, and knows subjects by their names in the test. */
    private static final class Broker {

        private final List<String> has = new ArrayList<>();
        private final Map<UUID, String> names = new HashMap<>();
        private int commits;
        private boolean down;
        private boolean lost;
        private boolean poisonous = true;
        private Runnable afterCommit = () -> {};

        UUID named(String name) {
            return names.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(name))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseGet(() -> {
                        UUID id = Ids.next();
                        names.put(id, name);
                        return id;
                    });
        }

        Carrier open() {
            if (down) {
                throw new JMSRuntimeException("down");
            }
            return new Session();
        }

        private final class Session implements Carrier {

            private final List<String> taken = new ArrayList<>();

            @Override
            public void take(Waiting letter) {
                String name = names.get(letter.subject());
                if (down || (poisonous && name.equals("poison"))) {
                    throw new JMSRuntimeException(name);
                }
                taken.add(name + letter.sequence());
            }

            @Override
            public void deliver() {
                has.addAll(taken);
                taken.clear();
                commits++;
                afterCommit.run();
            }

            @Override
            public boolean isLost() {
                return lost;
            }

            @Override
            public void close() {
                taken.clear();
            }
        }
    }
}

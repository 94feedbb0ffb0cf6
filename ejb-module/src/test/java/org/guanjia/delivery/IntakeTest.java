package org.guanjia.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guanjia.delivery.LetterFixture.AT;
import static org.guanjia.delivery.LetterFixture.CODEC;
import static org.guanjia.delivery.LetterFixture.progress;
import static org.guanjia.delivery.LetterFixture.settings;
import static org.guanjia.shared.TestDatabase.transactional;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.jms.Message;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.guanjia.delivery.messaging.DatabasePatience;
import org.guanjia.delivery.messaging.JmsMessages;
import org.guanjia.delivery.model.DeadLetters;
import org.guanjia.delivery.model.Inbox;
import org.guanjia.delivery.persistence.JpaDeadLetters;
import org.guanjia.delivery.persistence.JpaInbox;
import org.guanjia.jms.TaskProgress;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.DatabaseTest;
import org.guanjia.shared.FixedClock;
import org.guanjia.shared.Ids;
import org.junit.jupiter.api.Test;

class IntakeTest extends DatabaseTest {

    private static final int LAST_DELIVERY = 6;

    private final Inbox inbox = transactional(Inbox.class, wired(new JpaInbox(), settings()), this::database);
    private final DeadLetters deadLetters =
            transactional(DeadLetters.class, wired(new JpaDeadLetters(), inbox), this::database);
    private final DeliveryMeters meters = new DeliveryMeters(new SimpleMeterRegistry());
    private final Outage outage = new Outage();
    private final DatabasePatience patience = new DatabasePatience(outage.of(this::dataSource), Duration.ofMillis(1));
    private final Intake intake = wired(
            new Intake(),
            inbox,
            new Gathering(inbox),
            deadLetters,
            patience,
            CODEC,
            settings(),
            meters,
            new FixedClock(AT));
    private final RecordingHandler handler = new RecordingHandler();
    private final UUID task = Ids.next();

    @Test
    void a_good_message_takes_effect_once() {
        Message message = message(progress(task, 1), 1);

        take(message);
        take(message);

        assertThat(handler.taken).containsExactly("apply 1");
        assertThat(dead()).isEmpty();
    }

    @Test
    void what_came_too_early_follows_its_predecessor() {
        take(message(progress(task, 2), 1));
        take(message(progress(task, 3), 1));
        take(message(progress(task, 1), 1));

        assertThat(handler.taken).containsExactly("apply 1", "apply 2", "apply 3");
    }

    @Test
    void what_is_no_message_is_dead_with_the_reason() {
        take(JmsMessages.text("guanjia.feedback", "hello", Map.of()));

        assertThat(dead()).containsExactly("delivery.rejected.notJson");
        assertThat(handler.taken).isEmpty();
    }

    @Test
    void a_message_that_contradicts_itself_is_dead() {
        take(JmsMessages.text("guanjia.feedback", CODEC.encode(progress(task, 1)), Map.of("sequence", 2)));
        take(JmsMessages.text(
                "guanjia.feedback",
                CODEC.encode(progress(task, 1)),
                Map.of("ce_id", "7", "ce_subject", new UUID(1, 1))));

        assertThat(dead()).containsExactly("delivery.rejected.contradictory", "delivery.rejected.contradictory");
    }

    @Test
    void a_broken_rule_is_dead_under_its_own_key_and_can_be_taken_again() {
        Message message = message(progress(task, 1), 1);
        take(message, handler.failing(new BusinessRuleViolation("dispatch.task.notYours")));
        assertThat(dead()).containsExactly("dispatch.task.notYours");

        take(message, handler.failing(null));

        assertThat(handler.taken).containsExactly("apply 1");
    }

    @Test
    void a_parked_one_that_breaks_a_rule_does_not_harm_its_predecessor() {
        Message second = message(progress(task, 2), 1);
        take(second);
        RecordingHandler refusesTheSecond = new RecordingHandler() {
            @Override
            public void apply(TaskProgress body, Received received) {
                if (body.sequence() == 2) {
                    throw new BusinessRuleViolation("some.rule");
                }
                super.apply(body, received);
            }
        };

        take(message(progress(task, 1), 1), refusesTheSecond);

        assertThat(refusesTheSecond.taken).containsExactly("apply 1");
        assertThat(dead()).containsExactly("some.rule");
        take(second);
        assertThat(handler.taken).containsExactly("apply 2");
    }

    @Test
    void a_failure_of_the_infrastructure_flies_and_leaves_nothing() {
        handler.failing(new IllegalStateException("no database"));

        assertThatThrownBy(() -> take(message(progress(task, 1), LAST_DELIVERY - 1)))
                .isInstanceOf(IllegalStateException.class);

        assertThat(dead()).isEmpty();
        assertThat(rows("select flow from inbox")).isEmpty();
    }

    @Test
    void a_database_that_is_away_is_waited_for_and_costs_no_delivery() {
        RecordingHandler needsTheDatabase = new RecordingHandler() {
            @Override
            public void apply(TaskProgress body, Received received) {
                if (outage.lasts()) {
                    throw new IllegalStateException("no connection");
                }
                super.apply(body, received);
            }
        };
        outage.begin(100);

        take(message(progress(task, 1), LAST_DELIVERY), needsTheDatabase);

        assertThat(needsTheDatabase.taken).containsExactly("apply 1");
        assertThat(dead()).isEmpty();
    }

    @Test
    void a_consumer_that_is_stopped_does_not_wait_for_the_database() {
        outage.begin(Integer.MAX_VALUE);
        handler.failing(new IllegalStateException("no connection"));
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> take(message(progress(task, 1), 1))).hasMessage("no connection");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(dead()).isEmpty();
    }

    @Test
    void failing_to_the_last_it_is_dead_and_says_where_but_not_with_what() {
        handler.failing(new IllegalStateException("13800138000"));

        take(message(progress(task, 1), LAST_DELIVERY));

        assertThat(dead()).containsExactly("delivery.dead.failed");
        assertThat(rows("select detail from dead_letter").get(0).toString())
                .contains("IllegalStateException at org.guanjia.")
                .doesNotContain("138");
    }

    @Test
    void a_lost_race_is_run_again_at_once() {
        RecordingHandler losesOnce = new RecordingHandler() {
            private boolean lost;

            @Override
            public void apply(TaskProgress body, Received received) {
                if (!lost) {
                    lost = true;
                    throw new IllegalStateException("row was changed");
                }
                super.apply(body, received);
            }
        };

        take(message(progress(task, 1), 1), losesOnce);

        assertThat(losesOnce.taken).containsExactly("apply 1");
    }

    @Test
    void the_same_failure_again_is_the_same_dead_letter() {
        Message bad = JmsMessages.text("guanjia.feedback", "hello", Map.of());

        take(bad);
        take(bad);

        assertThat(rows("select failures from dead_letter")).isEqualTo(List.of(2));
    }

    @Test
    void what_the_broker_gave_up_on_is_kept_unless_it_was_taken() {
        UUID id = Ids.next();
        take(message(id, "guanjia.feedback", progress(task, 1), 1));

        intake.giveUp(message(id, "guanjia.dead.feedback", progress(task, 1), 1));
        intake.giveUp(message(Ids.next(), "guanjia.dead.feedback", progress(task, 2), 1));

        assertThat(dead()).containsExactly("delivery.dead.gaveUp");
        assertThat(rows("select sequence from dead_letter")).isEqualTo(List.of(2L));
    }

    private void take(Message message) {
        take(message, handler);
    }

    private void take(Message message, RecordingHandler by) {
        intake.take(message, Flow.FEEDBACK, by);
    }

    private static Message message(TaskProgress progress, int deliveries) {
        return message(Ids.next(), "guanjia.feedback", progress, deliveries);
    }

    private static Message message(UUID id, String queue, TaskProgress progress, int deliveries) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("ce_id", id);
        properties.put("JMSXDeliveryCount", deliveries);
        return JmsMessages.text(queue, CODEC.encode(progress), properties);
    }

    /** The database gives no connection to whoever looks whether it is there, so many times. */
    private static final class Outage {

        private int looks;

        void begin(int forLooks) {
            looks = forLooks;
        }

        boolean lasts() {
            return looks > 0;
        }

        DataSource of(Supplier<DataSource> database) {
            return (DataSource) Proxy.newProxyInstance(
                    DataSource.class.getClassLoader(),
                    new Class<?>[] {DataSource.class},
                    (proxy, method, arguments) -> {
                        if (looks-- > 0) {
                            throw new SQLException("no connection");
                        }
                        return method.invoke(database.get(), arguments);
                    });
        }
    }

    private List<String> dead() {
        return rows("select reason_key from dead_letter order by received_at, message_id").stream()
                .map(String.class::cast)
                .toList();
    }
}

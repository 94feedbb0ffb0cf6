package org.guanjia.delivery.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guanjia.delivery.LetterFixture.AT;
import static org.guanjia.delivery.LetterFixture.CODEC;
import static org.guanjia.delivery.LetterFixture.arrival;
import static org.guanjia.delivery.LetterFixture.progress;
import static org.guanjia.delivery.LetterFixture.settings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.guanjia.delivery.Arrival;
import org.guanjia.delivery.Flow;
import org.guanjia.delivery.Received;
import org.guanjia.delivery.RecordingHandler;
import org.guanjia.delivery.SubjectUnknown;
import org.guanjia.delivery.model.Inbox;
import org.guanjia.delivery.model.Parked;
import org.guanjia.delivery.model.Taking;
import org.guanjia.jms.TaskProgress;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.DatabaseTest;
import org.guanjia.shared.Ids;
import org.junit.jupiter.api.Test;

class JpaInboxTest extends DatabaseTest {

    private final Inbox inbox = wired(new JpaInbox(), settings());
    private final RecordingHandler handler = new RecordingHandler();
    private final UUID task = Ids.next();

    @Test
    void in_order_each_is_applied() {
        take(1);
        take(2);
        take(3);

        assertThat(handler.taken).containsExactly("apply 1", "apply 2", "apply 3");
    }

    @Test
    void the_same_message_again_does_nothing() {
        UUID id = Ids.next();

        assertThat(take(arrival(id, progress(task, 1)))).isFalse();
        assertThat(take(arrival(id, progress(task, 1)))).isFalse();

        assertThat(handler.taken).containsExactly("apply 1");
    }

    @Test
    void another_message_with_a_number_taken_before_is_stale() {
        take(1);
        take(2);
        take(1);
        take(2);

        assertThat(handler.taken).containsExactly("apply 1", "apply 2", "stale 1", "stale 2");
    }

    @Test
    void several_are_taken_together_each_with_its_own_answer() {
        take(2);
        Arrival other = arrival(progress(Ids.next(), 1));

        List<Taking<?>> several = List.of(taking(arrival(progress(task, 1))), taking(other), taking(other));

        assertThat(inTransaction(() -> inbox.takeAll(several))).containsExactly(true, false, false);

        assertThat(handler.taken).containsExactly("apply 1", "apply 1");
    }

    @Test
    void what_comes_too_early_waits_until_its_predecessors_came() {
        assertThat(take(3)).isFalse();
        assertThat(take(2)).isFalse();
        assertThat(handler.taken).isEmpty();

        assertThat(take(1)).isTrue();
        releaseAll();

        assertThat(handler.taken).containsExactly("apply 1", "apply 2", "apply 3");
        assertThat(rows("select parked, last_sequence from inbox_stream"))
                .singleElement()
                .isEqualTo(new Object[] {0, 3L});
        assertThat(rows("select * from parked_message")).isEmpty();
    }

    @Test
    void two_parked_with_one_number_are_one_and_a_stale_one() {
        take(2);
        take(2);

        assertThat(take(1)).isTrue();
        releaseAll();

        assertThat(handler.taken).containsExactly("apply 1", "apply 2", "stale 2");
    }

    @Test
    void a_repeat_of_the_predecessor_lets_the_parked_go_on() {
        UUID first = Ids.next();
        take(2);
        take(arrival(first, progress(task, 1)));

        assertThat(take(arrival(first, progress(task, 1))))
                .as("ended before the release")
                .isTrue();
        releaseAll();

        assertThat(handler.taken).containsExactly("apply 1", "apply 2");
    }

    @Test
    void subjects_and_flows_do_not_wait_for_each_other() {
        take(1);
        UUID other = Ids.next();
        take(arrival(progress(other, 1)));

        assertThat(handler.taken).containsExactly("apply 1", "apply 1");
    }

    @Test
    void what_is_about_nothing_yet_waits_and_comes_before_its_successor() {
        handler.failing(new SubjectUnknown(task));
        assertThat(take(1)).isFalse();
        handler.failing(null);

        assertThat(inTransaction(() -> inbox.isNext(Flow.FEEDBACK, task, 1))).isTrue();
        assertThat(take(2)).isFalse();
        releaseAll();

        assertThat(handler.taken).containsExactly("apply 1", "apply 2");
    }

    @Test
    void a_broken_rule_leaves_no_trace() {
        handler.failing(new BusinessRuleViolation("some.rule"));

        assertThatThrownBy(() -> take(1)).isInstanceOf(BusinessRuleViolation.class);

        assertThat(rows("select * from inbox")).isEmpty();
        assertThat(rows("select * from inbox_stream")).isEmpty();
    }

    @Test
    void an_answer_takes_the_order_off_the_unanswered() {
        for (long sequence = 1; sequence <= 2; sequence++) {
            sql("insert into unanswered_order values (?1, ?2, ?3, ?3, ?4)", task, sequence, task, AT);
        }

        take(1);

        assertThat(rows("select sequence from unanswered_order")).isEqualTo(List.of(2L));
    }

    @Test
    void what_waited_too_long_is_overdue_and_can_be_forgotten() {
        Arrival early = arrival(progress(task, 2));
        take(early);

        assertThat(overdueAfter(Duration.ofMinutes(9))).isEmpty();
        List<Parked> overdue = overdueAfter(Duration.ofMinutes(10));
        assertThat(overdue).singleElement().satisfies(parked -> assertThat(parked.arrival(1))
                .isEqualTo(early));
        assertThat(inTransaction(() -> inbox.forget(overdue.get(0)))).isTrue();
        assertThat(inTransaction(() -> inbox.forget(overdue.get(0)))).isFalse();

        assertThat(inTransaction(() -> inbox.knows(early))).isFalse();
        take(1);
        take(early);
        assertThat(handler.taken).containsExactly("apply 1", "apply 2");
    }

    @Test
    void passed_over_the_next_goes_on() {
        take(3);

        inTransaction(() -> inbox.passOver(Flow.FEEDBACK, task, 2));
        releaseAll();
        inTransaction(() -> inbox.passOver(Flow.FEEDBACK, task, 1));
        take(2);

        assertThat(handler.taken).containsExactly("apply 3", "stale 2");
    }

    @Test
    void many_at_once_in_any_order_are_each_applied_once() throws Exception {
        int count = 12;
        ExecutorService threads = Executors.newFixedThreadPool(4);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> all = new ArrayList<>();
        for (long sequence = count; sequence >= 1; sequence--) {
            Arrival arrival = arrival(progress(task, sequence));
            for (int twice = 0; twice < 2; twice++) {
                all.add(threads.submit(() -> {
                    start.await();
                    takeAsOftenAsItTakes(arrival);
                    return null;
                }));
            }
        }
        start.countDown();
        for (Future<?> one : all) {
            one.get();
        }
        threads.shutdown();

        assertThat(rows("select last_sequence, parked from inbox_stream"))
                .singleElement()
                .isEqualTo(new Object[] {(long) count, 0});
        assertThat(rows("select id from command_log")).as("effects").hasSize(count);
        assertThat(rows("select message_id from inbox")).hasSize(count);
    }

    /** As the broker would: a message whose taking failed comes again. */
    private void takeAsOftenAsItTakes(Arrival arrival) {
        for (int tries = 0; ; tries++) {
            try {
                takeWithEffect(arrival);
                return;
            } catch (RuntimeException e) {
                if (tries == 20) {
                    throw e;
                }
            }
        }
    }

    private void takeWithEffect(Arrival arrival) {
        RecordingHandler once = new RecordingHandler() {
            @Override
            public void apply(TaskProgress body, Received received) {
                sql("insert into command_log (id, at) values (?1, ?2)", new UUID(0, body.sequence()), AT);
            }
        };
        boolean more = inTransaction(() -> inbox.take(arrival, progress(task, arrival.sequence()), once));
        while (more) {
            Parked next = inTransaction(() -> inbox.next(Flow.FEEDBACK, task).orElse(null));
            more = next != null && inTransaction(() -> inbox.release(next, progress(task, next.sequence()), once));
        }
    }

    private boolean take(long sequence) {
        return take(arrival(progress(task, sequence)));
    }

    private boolean take(Arrival arrival) {
        return inTransaction(() -> inbox.take(arrival, progress(arrival.subject(), arrival.sequence()), handler));
    }

    private void releaseAll() {
        boolean released = true;
        while (released) {
            Parked next = inTransaction(() -> inbox.next(Flow.FEEDBACK, task).orElse(null));
            released =
                    next != null && inTransaction(() -> inbox.release(next, progress(task, next.sequence()), handler));
        }
    }

    private List<Parked> overdueAfter(Duration time) {
        return inTransaction(() -> inbox.overdue(AT.plus(time), 10));
    }

    private Taking<TaskProgress> taking(Arrival arrival) {
        return new Taking<>(arrival, CODEC.decode(arrival.text(), TaskProgress.class), handler);
    }
}

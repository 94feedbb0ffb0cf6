package org.guanjia.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.guanjia.delivery.LetterFixture.arrival;
import static org.guanjia.delivery.LetterFixture.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.guanjia.delivery.model.Taking;
import org.guanjia.jms.TaskProgress;
import org.guanjia.shared.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GatheringTest {

    private final List<Integer> companies = new ArrayList<>();
    private final AtomicInteger alone = new AtomicInteger();
    private final CountDownLatch firstIsDone = new CountDownLatch(1);
    private final ExecutorService consumers = Executors.newCachedThreadPool();
    private final List<Future<Boolean>> others = new ArrayList<>();
    private RuntimeException failure;
    private final Gathering gathering = new Gathering(this::together);

    @AfterEach
    void end() {
        firstIsDone.countDown();
        consumers.shutdownNow();
    }

    @Test
    void who_comes_alone_is_taken_alone() {
        assertThat(gathering.take(message(), this::byItself)).isTrue();

        assertThat(companies).isEmpty();
    }

    @Test
    void who_comes_while_one_is_being_taken_is_taken_with_the_others() throws Exception {
        Future<Boolean> first = gathered(5);

        firstIsDone.countDown();

        assertThat(first.get()).isTrue();
        for (Future<Boolean> other : others) {
            assertThat(other.get()).isFalse();
        }
        assertThat(companies).containsExactly(5);
        assertThat(alone).hasValue(1);
    }

    @Test
    void where_one_of_several_fails_each_is_taken_alone() throws Exception {
        failure = new IllegalStateException("one of them");
        gathered(5);

        firstIsDone.countDown();

        for (Future<Boolean> other : others) {
            assertThat(other.get()).isTrue();
        }
        assertThat(alone).hasValue(6);
    }

    @Test
    void one_that_fails_alone_says_so_and_holds_nobody_up() {
        Supplier<Boolean> fails = () -> {
            throw new IllegalStateException("poison");
        };

        assertThatThrownBy(() -> gathering.take(message(), fails)).hasMessage("poison");

        assertThat(gathering.take(message(), this::byItself)).isTrue();
    }

    /** One is being taken, and does not end yet; so many stand behind it. */
    private Future<Boolean> gathered(int behind) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Future<Boolean> first = consumers.submit(() -> gathering.take(message(), () -> {
            begun.countDown();
            return byItselfAfter(firstIsDone);
        }));
        begun.await();
        List<Thread> waiting = new ArrayList<>();
        for (int i = 0; i < behind; i++) {
            others.add(consumers.submit(() -> {
                synchronized (waiting) {
                    waiting.add(Thread.currentThread());
                }
                return gathering.take(message(), this::byItself);
            }));
        }
        await().until(() -> {
            synchronized (waiting) {
                return waiting.size() == behind
                        && waiting.stream().allMatch(thread -> thread.getState() == Thread.State.WAITING);
            }
        });
        return first;
    }

    private boolean byItselfAfter(CountDownLatch signal) {
        try {
            signal.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return byItself();
    }

    private boolean byItself() {
        alone.incrementAndGet();
        return true;
    }

    private List<Boolean> together(List<Taking<?>> takings) {
        if (failure != null) {
            throw failure;
        }
        companies.add(takings.size());
        return takings.stream().map(taking -> false).toList();
    }

    private static Taking<TaskProgress> message() {
        TaskProgress body = progress(Ids.next(), 1);
        return new Taking<>(arrival(body), body, new RecordingHandler());
    }
}

package org.guanjia.health;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BrokerReadyTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch released = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        released.countDown();
        threads.shutdownNow();
    }

    @Test
    void a_broker_that_opens_a_session_is_ready() {
        assertThat(asked(BrokerReadyTest::session).getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void a_broker_that_refuses_is_not_and_its_reason_is_told() {
        HealthCheckResponse answer = asked(() -> {
            throw new JMSRuntimeException("AMQ219007: Cannot connect");
        });

        assertThat(answer.getStatus()).isEqualTo(Status.DOWN);
        assertThat(answer.getData().orElseThrow()).containsEntry("reason", "AMQ219007: Cannot connect");
    }

    @Test
    void a_broker_that_lets_wait_is_not_and_attempts_do_not_pile_up() {
        AtomicInteger attempts = new AtomicInteger();
        BrokerReady check = checking(() -> {
            attempts.incrementAndGet();
            return waitInVain();
        });

        assertThat(check.call().getStatus()).isEqualTo(Status.DOWN);
        assertThat(check.call().getStatus()).isEqualTo(Status.DOWN);
        assertThat(attempts).hasValue(1);
    }

    private HealthCheckResponse asked(Supplier<JMSContext> broker) {
        return checking(broker).call();
    }

    private BrokerReady checking(Supplier<JMSContext> broker) {
        ConnectionFactory factory = (ConnectionFactory) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ConnectionFactory.class},
                (proxy, method, arguments) -> broker.get());
        return new BrokerReady(factory, threads, Duration.ofMillis(200));
    }

    private JMSContext waitInVain() {
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return session();
    }

    private static JMSContext session() {
        return (JMSContext) Proxy.newProxyInstance(
                BrokerReadyTest.class.getClassLoader(),
                new Class<?>[] {JMSContext.class},
                (proxy, method, arguments) -> null);
    }
}

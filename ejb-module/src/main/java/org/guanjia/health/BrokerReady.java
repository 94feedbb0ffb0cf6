package org.guanjia.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * The broker opens a session. One that was stopped may let its clients wait for half a minute; whoever asks for readiness does
 * not, and while an attempt still waits no other joins it.
 */
@Readiness
@ApplicationScoped
public class BrokerReady implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Resource(lookup = "java:/ConnectionFactory")
    private ConnectionFactory connectionFactory;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ExecutorService threads;

    private Duration patience = PATIENCE;
    private Future<?> attempt;

    protected BrokerReady() {}

    BrokerReady(ConnectionFactory connectionFactory, ExecutorService threads, Duration patience) {
        this.connectionFactory = connectionFactory;
        this.threads = threads;
        this.patience = patience;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("guanjia-broker");
        try {
            attempt().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return answer.up().build();
        } catch (TimeoutException e) {
            return down(answer, "no session within " + patience.toSeconds() + " s");
        } catch (ExecutionException e) {
            return down(answer, String.valueOf(e.getCause().getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return down(answer, "the server is stopping");
        }
    }

    private static HealthCheckResponse down(HealthCheckResponseBuilder answer, String reason) {
        return answer.withData("reason", reason).down().build();
    }

    private synchronized Future<?> attempt() {
        if (attempt == null || attempt.isDone()) {
            attempt = threads.submit(this::openSession);
        }
        return attempt;
    }

    private void openSession() {
        String user = System.getProperty("guanjia.broker.user");
        try (JMSContext session = user == null
                ? connectionFactory.createContext()
                : connectionFactory.createContext(user, System.getProperty("guanjia.broker.password", ""))) {
            session.start();
        }
    }
}

package org.guanjia.delivery.messaging;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Waits for a database that is away, however long that takes: it is no fault of the message at hand, so that none of the
 * message's deliveries is used up. Only for work that may be done twice and is in no transaction.
 */
@ApplicationScoped
public class DatabasePatience {

    private static final Logger LOG = Logger.getLogger(DatabasePatience.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int ANSWERS_WITHIN_SECONDS = 3;

    @Resource(lookup = "java:jboss/datasources/GuanjiaDS")
    private DataSource dataSource;

    private Duration pause = PAUSE;
    private final AtomicBoolean away = new AtomicBoolean();

    protected DatabasePatience() {}

    /** @param pause between one look and the next */
    public DatabasePatience(DataSource dataSource, Duration pause) {
        this.dataSource = dataSource;
        this.pause = pause;
    }

    /** Does the work, again where the database was away, and lets every other failure pass. */
    public <T> T with(Supplier<T> work) {
        while (true) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (answers()) {
                    throw e;
                }
                await(e);
            }
        }
    }

    private void await(RuntimeException failure) {
        if (away.compareAndSet(false, true)) {
            LOG.log(Level.WARNING, "The database cannot be reached; what arrives waits for it", failure);
        }
        do {
            try {
                Thread.sleep(pause.toMillis());
            } catch (InterruptedException e) {
                // the consumer is being stopped: the broker keeps the message
                Thread.currentThread().interrupt();
                throw failure;
            }
        } while (!answers());
        if (away.compareAndSet(true, false)) {
            LOG.info("The database answers again; what arrived goes on");
        }
    }

    private boolean answers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(ANSWERS_WITHIN_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}

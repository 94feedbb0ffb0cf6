package org.guanjia.delivery.messaging;

import jakarta.jms.JMSRuntimeException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.guanjia.delivery.DeliveryHealth;
import org.guanjia.delivery.DeliveryMeters;
import org.guanjia.shared.EstateClock;

/**
 * One thread of the relay. Claims rows, commits them to the broker, then takes them out of the outbox: ended in between, it
 * sends them again, and the inbox makes that one. A letter that cannot be sent is put off, and the rest goes on; without a
 * broker everything stays.
 */
final class RelayWorker implements Runnable {

    private static final Logger LOG = Logger.getLogger(RelayWorker.class.getName());
    private static final long POLL_MILLIS = 1000;
    /** What comes right after a batch goes with the next one: a commit on each side for every letter costs more than it waits. */
    private static final long GATHERING_MILLIS = 20;

    private static final long BACK_OFF_MILLIS = 1000;
    private static final long BACK_OFF_MOST_MILLIS = 10_000;
    private static final Duration PUT_OFF_MOST = Duration.ofMinutes(5);
    private static final int DOUBLINGS_MOST = 8;
    /** A session that has nothing to send hears only after a minute that its broker was stopped; a new one is refused at once. */
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(10);

    private final DataSource dataSource;
    private final Carrier.Yard yard;
    private final RelayBell bell;
    private final DeliveryHealth health;
    private final DeliveryMeters meters;
    private final EstateClock clock;
    private final int batchSize;

    private volatile boolean stopped;
    private Carrier carrier;
    private Instant brokerSeenAt = Instant.MIN;
    /** Letters still to be sent one by one, after a batch failed and nobody knows for which of them. */
    private int singly;

    RelayWorker(
            DataSource dataSource,
            Carrier.Yard yard,
            RelayBell bell,
            DeliveryHealth health,
            DeliveryMeters meters,
            EstateClock clock,
            int batchSize) {
        this.dataSource = dataSource;
        this.yard = yard;
        this.bell = bell;
        this.health = health;
        this.meters = meters;
        this.clock = clock;
        this.batchSize = batchSize;
    }

    /** Ends after the batch at hand. */
    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        health.workerBegan();
        try {
            long pause = POLL_MILLIS;
            while (!stopped) {
                bell.await(POLL_MILLIS);
                if (drains()) {
                    Thread.sleep(GATHERING_MILLIS);
                    pause = BACK_OFF_MILLIS;
                } else {
                    Thread.sleep(pause);
                    pause = Math.min(2 * pause, BACK_OFF_MOST_MILLIS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            closeCarrier();
            health.workerEnded();
        }
    }

    /** @return false where broker or database cannot be reached, so that it is better to wait */
    boolean drains() {
        try (Connection connection = dataSource.getConnection()) {
            keepCarrier();
            connection.setAutoCommit(false);
            try {
                while (!stopped && sendsBatch(connection)) {
                    // until the outbox is empty
                }
                return true;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (BrokerDown e) {
            if (health.brokerDownSince() == null) {
                LOG.log(Level.WARNING, "The broker cannot be reached; letters stay in the outbox", e.getCause());
            }
            health.brokerDown(clock.now());
            closeCarrier();
            return false;
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The outbox cannot be read", e);
            return false;
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Sending stumbled; it goes on after a pause", e);
            closeCarrier();
            return false;
        }
    }

    private boolean sendsBatch(Connection connection) throws SQLException {
        List<Waiting> letters = OutboxTable.claim(connection, singly > 0 ? 1 : batchSize, clock.now());
        if (letters.isEmpty()) {
            return false;
        }
        try {
            openCarrier();
            letters.forEach(carrier::take);
            carrier.deliver();
        } catch (JMSRuntimeException e) {
            connection.rollback();
            failed(connection, letters, e);
            return true;
        }
        Instant at = clock.now();
        OutboxTable.sent(connection, letters, at);
        connection.commit();
        singly = Math.max(0, singly - 1);
        brokerSeenAt = at;
        health.sent(at);
        letters.forEach(letter -> meters.sent(Duration.between(letter.queuedAt(), at)));
        return true;
    }

    /** Where a new session opens, it was one of the letters; with one alone, it was that one. */
    private void failed(Connection connection, List<Waiting> letters, JMSRuntimeException failure) throws SQLException {
        closeCarrier();
        openCarrier();
        if (letters.size() > 1) {
            singly = letters.size();
            return;
        }
        Waiting letter = letters.get(0);
        LOG.log(Level.WARNING, failure, () -> "Letter " + letter.id() + " cannot be sent; it is put off");
        Duration putOff = Duration.ofSeconds(1L << Math.min(letter.attempts(), DOUBLINGS_MOST));
        OutboxTable.postpone(
                connection,
                letter,
                clock.now().plus(putOff.compareTo(PUT_OFF_MOST) < 0 ? putOff : PUT_OFF_MOST),
                failure.getMessage());
        connection.commit();
        singly = Math.max(0, singly - 1);
    }

    /** With nothing to send either, so that it is known at once when the broker goes away, and when it is back. */
    private void keepCarrier() {
        if (carrier != null && carrier.isLost()) {
            health.brokerDown(clock.now());
            closeCarrier();
        }
        if (carrier != null && !clock.now().isBefore(brokerSeenAt.plus(LOOKS_EVERY))) {
            opened().close();
        }
        openCarrier();
    }

    private void openCarrier() {
        if (carrier == null) {
            carrier = opened();
            health.brokerUp();
        }
    }

    private Carrier opened() {
        try {
            Carrier opened = yard.open();
            brokerSeenAt = clock.now();
            return opened;
        } catch (JMSRuntimeException e) {
            throw new BrokerDown(e);
        }
    }

    private void closeCarrier() {
        if (carrier != null) {
            try {
                carrier.close();
            } catch (JMSRuntimeException e) {
                LOG.log(Level.FINE, "A session that failed before", e);
            }
            carrier = null;
        }
    }

    /** There is no session to be had. */
    private static final class BrokerDown extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BrokerDown(JMSRuntimeException cause) {
            super(cause);
        }
    }
}

package org.guanjia.delivery.messaging;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.jms.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.guanjia.delivery.DeliveryHealth;
import org.guanjia.delivery.DeliveryMeters;
import org.guanjia.delivery.Flow;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Killed;

/** The relay, and a broker that keeps what it was brought until the test takes it away: in any order, as often as it likes. */
public final class BrokerInMemory {

    private static final int BATCH = 50;

    private final DataSource dataSource;
    private final EstateClock clock;
    private final List<Flight> flying = new ArrayList<>();
    private boolean killing;

    public BrokerInMemory(DataSource dataSource, EstateClock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** A message on its way; {@code deliveries} is how often it was handed over by now. */
    public record Flight(UUID id, Flow flow, String queue, UUID subject, long sequence, String body, int deliveries) {

        private static Flight of(Waiting letter) {
            return new Flight(
                    letter.id(),
                    letter.flow(),
                    letter.destination(),
                    letter.subject(),
                    letter.sequence(),
                    letter.body(),
                    0);
        }

        /** As it is handed over this time. */
        public Message message() {
            return JmsMessages.text(
                    queue,
                    body,
                    Map.of(
                            Envelope.ID,
                            id,
                            Envelope.SUBJECT,
                            subject,
                            Envelope.SEQUENCE,
                            sequence,
                            "JMSXDeliveryCount",
                            deliveries + 1));
        }

        private Flight again() {
            return new Flight(id, flow, queue, subject, sequence, body, deliveries + 1);
        }
    }

    /** What is on its way. */
    public List<Flight> flying() {
        return List.copyOf(flying);
    }

    /** It was acknowledged. */
    public void acknowledged(Flight flight) {
        flying.remove(flight);
    }

    /** It was handed over and not acknowledged: it stays, and counts. */
    public void notAcknowledged(Flight flight) {
        flying.set(flying.indexOf(flight), flight.again());
    }

    /** All are gone, for another test. */
    public void clear() {
        flying.clear();
    }

    /** Brings to the broker what is in the outbox. */
    public void relay() {
        new RelayWorker(
                        dataSource,
                        Session::new,
                        new RelayBell(),
                        new DeliveryHealth(),
                        new DeliveryMeters(new SimpleMeterRegistry()),
                        clock,
                        BATCH)
                .drains();
    }

    /** The same, but the server ends when the broker has them and the outbox does not know it yet. */
    public void relayKilled() {
        killing = true;
        try {
            relay();
        } catch (Killed e) {
            // as asked
        } finally {
            killing = false;
        }
    }

    private final class Session implements Carrier {

        private final List<Flight> taken = new ArrayList<>();

        @Override
        public void take(Waiting letter) {
            taken.add(Flight.of(letter));
        }

        @Override
        public void deliver() {
            flying.addAll(taken);
            taken.clear();
            if (killing) {
                throw new Killed();
            }
        }

        @Override
        public boolean isLost() {
            return false;
        }

        @Override
        public void close() {
            taken.clear();
        }
    }
}

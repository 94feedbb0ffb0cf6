package org.guanjia.delivery.messaging;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.Queue;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A transacted session with the broker, kept from batch to batch. */
final class JmsCarrier implements Carrier {

    private static final String SOURCE = "urn:guanjia";
    /** Messages of one subject go to one consumer, so that they seldom overtake; few groups, since the broker keeps each. */
    private static final int GROUPS = 64;

    private final JMSContext context;
    private final Map<String, Queue> queues = new HashMap<>();
    private volatile boolean lost;

    JmsCarrier(BrokerDoor door) {
        context = door.open(JMSContext.SESSION_TRANSACTED);
        context.setExceptionListener(failure -> lost = true);
    }

    @Override
    public void take(Waiting letter) {
        JMSProducer producer = context.createProducer()
                .setJMSCorrelationID(letter.subject().toString())
                .setProperty(Envelope.SPEC_VERSION, "1.0")
                .setProperty(Envelope.ID, letter.id().toString())
                .setProperty(Envelope.TYPE, letter.type())
                .setProperty(Envelope.SOURCE, SOURCE)
                .setProperty(Envelope.SUBJECT, letter.subject().toString())
                .setProperty(Envelope.TIME, letter.occurredAt().toString())
                .setProperty(Envelope.SEQUENCE, letter.sequence())
                .setProperty(
                        Envelope.GROUP, "g" + Math.floorMod(letter.subject().hashCode(), GROUPS));
        set(producer, Envelope.ESTATE, letter.estateId());
        set(producer, Envelope.DEPARTMENT, letter.departmentId());
        producer.send(queues.computeIfAbsent(letter.destination(), context::createQueue), letter.body());
    }

    private static void set(JMSProducer producer, String name, UUID id) {
        if (id != null) {
            producer.setProperty(name, id.toString());
        }
    }

    @Override
    public void deliver() {
        context.commit();
    }

    @Override
    public boolean isLost() {
        return lost;
    }

    @Override
    public void close() {
        context.close();
    }
}

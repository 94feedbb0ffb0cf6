package org.guanjia.delivery.messaging;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ValueRange;
import java.util.UUID;
import org.guanjia.delivery.Arrival;
import org.guanjia.delivery.Flow;
import org.guanjia.jms.MessageCodec;

/**
 * What stands on the outside of a message: the CloudEvents attributes and the keys of the traffic as JMS properties. A
 * foreign sender may leave them out, or get them wrong; then the body has to say.
 */
public final class Envelope {

    static final String SPEC_VERSION = "ce_specversion";
    static final String ID = "ce_id";
    static final String TYPE = "ce_type";
    static final String SOURCE = "ce_source";
    static final String SUBJECT = "ce_subject";
    static final String TIME = "ce_time";
    static final String SEQUENCE = "sequence";
    static final String ESTATE = "estate";
    static final String DEPARTMENT = "department";
    static final String GROUP = "JMSXGroupID";

    private static final String DELIVERIES = "JMSXDeliveryCount";
    private static final String ORIGINAL_ADDRESS = "_AMQ_ORIG_ADDRESS";
    private static final String QUEUE_PREFIX = "jms.queue.";
    private static final ValueRange YEARS = ValueRange.of(0, 9999);
    private static final long BYTES_READ = 4L * MessageCodec.LARGEST;

    private Envelope() {}

    /** Reads a message that came over its own queue. */
    public static Arrival open(Message message, Flow flow, Instant at) {
        try {
            return arrival(message, flow, queueOf(message, flow), at);
        } catch (JMSException e) {
            throw unreadable(e);
        }
    }

    /** Reads a message that the broker put among the dead ones: where it came from stands in a property. */
    public static Arrival openDead(Message message, Instant at) {
        try {
            String original = message.getStringProperty(ORIGINAL_ADDRESS);
            String destination =
                    original == null ? ((Queue) message.getJMSDestination()).getQueueName() : withoutPrefix(original);
            return arrival(message, Flow.over(destination), destination, at);
        } catch (JMSException e) {
            throw unreadable(e);
        }
    }

    private static Arrival arrival(Message message, Flow flow, String destination, Instant at) throws JMSException {
        String text = textOf(message);
        return new Arrival(
                idOf(message, text),
                flow,
                destination,
                text,
                uuid(message.getStringProperty(SUBJECT)),
                number(message.getStringProperty(SEQUENCE)),
                uuid(message.getStringProperty(ESTATE)),
                uuid(message.getStringProperty(DEPARTMENT)),
                time(message.getStringProperty(TIME)),
                message.propertyExists(DELIVERIES) ? message.getIntProperty(DELIVERIES) : 1,
                at);
    }

    private static UUID idOf(Message message, String text) throws JMSException {
        String given = message.getStringProperty(ID);
        UUID id = uuid(given);
        if (id != null) {
            return id;
        }
        if (given != null) {
            return named(message.getStringProperty(SOURCE) + ' ' + given);
        }
        return named(message.getJMSMessageID() == null ? text : message.getJMSMessageID());
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Systems that don't speak JMS often send their JSON as bytes. Anything else is no text, and the codec says so. */
    private static String textOf(Message message) throws JMSException {
        if (message instanceof TextMessage words) {
            return words.getText() == null ? "" : words.getText();
        }
        if (message instanceof BytesMessage raw) {
            byte[] bytes = new byte[(int) Math.min(raw.getBodyLength(), BYTES_READ)];
            raw.reset();
            raw.readBytes(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return "";
    }

    /** What came without a word of whether it is for a queue or a topic, as over another protocol, is for its flow's. */
    private static String queueOf(Message message, Flow flow) throws JMSException {
        return message.getJMSDestination() instanceof Queue queue
                ? withoutPrefix(queue.getQueueName())
                : flow.mainDestination();
    }

    private static String withoutPrefix(String address) {
        return address.startsWith(QUEUE_PREFIX) ? address.substring(QUEUE_PREFIX.length()) : address;
    }

    private static UUID uuid(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Long number(String text) {
        try {
            return text == null ? null : Long.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** A time is one of RFC 3339, as CloudEvents has it; Java reads years that no database could keep. */
    private static Instant time(String text) {
        try {
            OffsetDateTime time = text == null ? null : OffsetDateTime.parse(text);
            return time == null || !YEARS.isValidIntValue(time.getYear()) ? null : time.toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static JMSRuntimeException unreadable(JMSException e) {
        return new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
    }
}

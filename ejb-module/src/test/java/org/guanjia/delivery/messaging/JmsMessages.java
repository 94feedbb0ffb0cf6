package org.guanjia.delivery.messaging;

import jakarta.jms.BytesMessage;
import jakarta.jms.Destination;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.TextMessage;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Messages as a broker would hand them over. */
public final class JmsMessages {

    private JmsMessages() {}

    /** A text message from a queue. */
    public static Message text(String queue, String text, Map<String, Object> properties) {
        return (Message) proxy(
                TextMessage.class,
                (proxy, method, arguments) -> method.getName().equals("getText")
                        ? text
                        : common(queue, properties, method.getName(), arguments));
    }

    /** One of which nobody says whether it is for a queue or a topic, as the broker's own dead letters are. */
    public static Message addressed(String text, Map<String, Object> properties) {
        return (Message) proxy(TextMessage.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getText" -> text;
            case "getJMSDestination" -> proxy(Destination.class, (destination, asked, none) -> "an address");
            default -> common(null, properties, method.getName(), arguments);
        });
    }

    /** The same as bytes. */
    public static Message bytes(String queue, String text, Map<String, Object> properties) {
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        return (Message) proxy(BytesMessage.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getBodyLength" -> (long) raw.length;
            case "reset" -> null;
            case "readBytes" -> {
                System.arraycopy(raw, 0, (byte[]) arguments[0], 0, raw.length);
                yield raw.length;
            }
            default -> common(queue, properties, method.getName(), arguments);
        });
    }

    /** One that is neither. */
    public static Message other(String queue) {
        return (Message) proxy(
                Message.class, (proxy, method, arguments) -> common(queue, Map.of(), method.getName(), arguments));
    }

    /** One whose sender is gone before it can be read. */
    public static Message unreadable() {
        return (Message) proxy(TextMessage.class, (proxy, method, arguments) -> {
            throw new JMSException("gone");
        });
    }

    private static Object common(String queue, Map<String, Object> properties, String asked, Object[] arguments) {
        return switch (asked) {
            case "getJMSDestination" -> proxy(Queue.class, (proxy, method, none) -> queue);
            case "getJMSMessageID" -> "ID:1";
            case "propertyExists" -> properties.containsKey(arguments[0]);
            case "getStringProperty" ->
                properties.containsKey(arguments[0])
                        ? properties.get(arguments[0]).toString()
                        : null;
            case "getIntProperty" -> properties.get(arguments[0]);
            default -> throw new UnsupportedOperationException(asked);
        };
    }

    private static Object proxy(Class<?> type, InvocationHandler handler) {
        return Proxy.newProxyInstance(JmsMessages.class.getClassLoader(), new Class<?>[] {type}, handler);
    }
}

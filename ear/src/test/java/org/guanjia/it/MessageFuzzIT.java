package org.guanjia.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanjia.it.ActingStaff.plan;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.jms.BytesMessage;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.MapMessage;
import jakarta.jms.Message;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanjia.delivery.DeadLetterReasons;
import org.guanjia.jms.Destinations;
import org.guanjia.jms.Feedback;
import org.guanjia.jms.MessageCodec;
import org.guanjia.jms.Outcome;
import org.guanjia.jms.ProgressKind;
import org.guanjia.jms.TaskProgress;
import org.guanjia.jms.WorkState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Messages that nobody means to send, in the queues of the departments and of their feedback: each takes its effect, waits
 * for its predecessor, or is a dead letter with its reason, at its first delivery; and the good ones among them all arrive.
 */
class MessageFuzzIT extends GuanjiaIT {

    private static final int A_GOOD_ONE_AMONG = 20;

    @Resource(lookup = "java:/ConnectionFactory")
    private ConnectionFactory connectionFactory;

    @Inject
    private ActingStaff staff;

    @Inject
    private MessageCodec codec;

    private final Nasty nasty = new Nasty();
    private final Map<UUID, String> sent = new HashMap<>();
    private final Set<UUID> good = new HashSet<>();
    private TestEstate estate;
    private UUID task;
    private List<String> bodies;
    private OffsetDateTime begun;

    @Test
    void hundreds_of_broken_messages_are_answered_and_the_good_ones_arrive() throws Exception {
        send(400);
    }

    @Test
    @Tag("long")
    void ten_thousand_broken_messages_are_answered_and_the_good_ones_arrive() throws Exception {
        send(10_000);
    }

    private void send(int count) throws Exception {
        estate = TestEstate.somewhere().in(database());
        begun = OffsetDateTime.now(ZoneOffset.UTC);
        task = aGoodOne();
        await().atMost(Duration.ofSeconds(30))
                .pollInSameThread()
                .until(() ->
                        database().number("select count(*) from task where id = ? and received_at is not null", task)
                                == 1);
        String order = database()
                .texts("select body from sent_message where subject = ? and flow = 'DISPATCH'", task)
                .get(0);
        bodies = List.of(
                order,
                progress(ProgressKind.ACCEPTED, WorkState.ACCEPTED, null),
                progress(ProgressKind.FED_BACK, WorkState.FED_BACK, feedback()));
        try (JMSContext context = connectionFactory.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
            for (int i = 0; i < count; i++) {
                sendBroken(context);
                if (i % A_GOOD_ONE_AMONG == 0) {
                    good.add(aGoodOne());
                }
            }
        }

        await().atMost(Duration.ofSeconds(60 + count / 20))
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(unanswered())
                        .as("unanswered, seed %d", nasty.seed())
                        .isEmpty());
        assertThat(database()
                        .texts(
                                "select detail || ': ' || body from dead_letter where reason_key in (?, ?) and received_at > ?",
                                DeadLetterReasons.FAILED,
                                DeadLetterReasons.GAVE_UP,
                                begun))
                .as("what failed where it should have been refused, seed %d", nasty.seed())
                .isEmpty();
        await().atMost(Duration.ofSeconds(60)).pollInSameThread().untilAsserted(() -> assertThat(good)
                .as("seed %d", nasty.seed())
                .allMatch(this::hasArrived));
    }

    private UUID aGoodOne() throws Exception {
        UUID id = UUID.randomUUID();
        staff.take(estate, UUID.randomUUID(), plan(id, estate.cleaning()));
        return id;
    }

    private boolean hasArrived(UUID id) {
        return database().number("select count(*) from task where id = ? and received_at is not null", id) == 1;
    }

    private List<String> unanswered() {
        Set<String> answered = new HashSet<>(database()
                .texts("select cast(message_id as varchar) from dead_letter"
                        + " union select cast(message_id as varchar) from inbox"
                        + " union select cast(message_id as varchar) from parked_message"));
        List<String> missing = new ArrayList<>();
        sent.forEach((id, what) -> {
            if (!answered.contains(id.toString())) {
                missing.add(what);
            }
        });
        return missing;
    }

    private void sendBroken(JMSContext context) throws JMSException {
        boolean toDepartment = nasty.chance(40);
        String body = body(
                toDepartment ? bodies.get(0) : bodies.get(1 + nasty.random().nextInt(2)));
        Message message = message(context, body);
        UUID id = new UUID(nasty.random().nextLong(), nasty.random().nextLong());
        message.setStringProperty("ce_id", id.toString());
        String source = null;
        if (nasty.chance(30)) {
            for (String name : List.of("ce_subject", "sequence", "ce_time", "estate", "department", "ce_type")) {
                if (nasty.chance(40)) {
                    property(message, name);
                }
            }
        }
        if (nasty.chance(10)) {
            source = nasty.line();
            String given = nasty.line();
            message.setStringProperty("ce_source", source);
            message.setStringProperty("ce_id", given);
            id = idOf(source, given);
        }
        context.createProducer()
                .send(
                        context.createQueue(toDepartment ? Destinations.dispatch("cleaning") : Destinations.FEEDBACK),
                        message);
        sent.put(
                id,
                message.getClass().getSimpleName() + " "
                        + (body.length() > 600 ? body.substring(0, 600) + "… " + body.length() : body));
    }

    private static UUID idOf(String source, String given) {
        try {
            return UUID.fromString(given);
        } catch (IllegalArgumentException e) {
            return UUID.nameUUIDFromBytes((source + ' ' + given).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void property(Message message, String name) throws JMSException {
        switch (nasty.random().nextInt(4)) {
            case 0 -> message.setLongProperty(name, nasty.random().nextLong());
            case 1 -> message.setBooleanProperty(name, true);
            case 2 -> message.setDoubleProperty(name, nasty.random().nextGaussian());
            default -> message.setStringProperty(name, nasty.line());
        }
    }

    private Message message(JMSContext context, String body) throws JMSException {
        switch (nasty.random().nextInt(12)) {
            case 0 -> {
                BytesMessage bytes = context.createBytesMessage();
                bytes.writeBytes(nasty.broken(body.getBytes(StandardCharsets.UTF_8)));
                return bytes;
            }
            case 1 -> {
                BytesMessage bytes = context.createBytesMessage();
                bytes.writeBytes(body.getBytes(StandardCharsets.UTF_16));
                return bytes;
            }
            case 2 -> {
                MapMessage map = context.createMapMessage();
                map.setString("body", body);
                return map;
            }
            case 3 -> {
                return nasty.chance(50) ? context.createTextMessage() : context.createObjectMessage(body);
            }
            case 4 -> {
                return nasty.chance(50) ? context.createMessage() : context.createStreamMessage();
            }
            default -> {
                return context.createTextMessage(body);
            }
        }
    }

    private String body(String start) {
        return switch (nasty.random().nextInt(8)) {
            case 0 -> nasty.text();
            case 1 -> nasty.broken(start);
            case 2 -> "[".repeat(5_000) + "]".repeat(5_000);
            case 3 -> "{\"a\":".repeat(3_000) + "1" + "}".repeat(3_000);
            case 4 ->
                nasty.chance(20)
                        ? "x".repeat(MessageCodec.LARGEST + nasty.random().nextInt(500_000))
                        : nasty.broken(nasty.broken(start));
            default -> changed(start);
        };
    }

    /** The same with one or two values of another kind, left away, or added. */
    private String changed(String start) {
        JsonObject object;
        try (JsonReader reader = Json.createReader(new StringReader(start))) {
            object = reader.readObject();
        }
        for (int i = 0; i <= nasty.random().nextInt(2); i++) {
            object = changed(object);
        }
        return object.toString();
    }

    private JsonObject changed(JsonObject object) {
        if (object.isEmpty()) {
            return object;
        }
        Map<String, JsonValue> values = new HashMap<>(object);
        String name = nasty.one(List.copyOf(object.keySet()));
        JsonValue value = object.get(name);
        if (value instanceof JsonObject inner && nasty.chance(60)) {
            values.put(name, changed(inner));
        } else if (nasty.chance(15)) {
            values.remove(name);
        } else if (nasty.chance(10)) {
            values.put(nasty.line(), value);
        } else {
            values.put(name, value());
        }
        JsonObjectBuilder changed = Json.createObjectBuilder();
        values.forEach(changed::add);
        return changed.build();
    }

    private JsonValue value() {
        return switch (nasty.random().nextInt(8)) {
            case 0 -> Json.createValue(nasty.random().nextLong());
            case 1 -> Json.createValue(nasty.random().nextGaussian() * 1e6);
            case 2 -> JsonValue.NULL;
            case 3 -> nasty.chance(50) ? JsonValue.TRUE : JsonValue.EMPTY_JSON_ARRAY;
            case 4 -> JsonValue.EMPTY_JSON_OBJECT;
            case 5 -> Json.createValue(task.toString());
            default -> Json.createValue(nasty.text());
        };
    }

    private String progress(ProgressKind kind, WorkState state, Feedback feedback) {
        return codec.encode(new TaskProgress(
                task,
                2,
                1,
                kind,
                state,
                estate.id(),
                estate.cleaning(),
                "李阿姨",
                null,
                null,
                null,
                feedback,
                "李阿姨",
                Instant.now()));
    }

    private static Feedback feedback() {
        return new Feedback(UUID.randomUUID(), Outcome.DONE, "已办好", 25, null, Map.of("topic", "x"), List.of());
    }
}

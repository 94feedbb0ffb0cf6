package org.guanjia.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.guanjia.it.ActingStaff.plan;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.JMSSecurityRuntimeException;
import jakarta.jms.Message;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.guanjia.dispatch.TaskStatus;
import org.guanjia.dispatch.TaskView;
import org.guanjia.jms.AttachmentRef;
import org.guanjia.jms.Destinations;
import org.guanjia.jms.Feedback;
import org.guanjia.jms.FileExchange;
import org.guanjia.jms.MessageCodec;
import org.guanjia.jms.Outcome;
import org.guanjia.jms.ProgressKind;
import org.guanjia.jms.TaskOrder;
import org.guanjia.jms.TaskProgress;
import org.guanjia.jms.WorkState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A contractor's system takes its orders from its own queue, fetches and brings files without an account, and answers. */
class ContractorIT extends GuanjiaIT {

    private static final String ORDERS = Destinations.dispatch(Contractor.CHANNEL);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Resource(lookup = "java:/ConnectionFactory")
    private ConnectionFactory connectionFactory;

    @Inject
    private ActingStaff staff;

    @Inject
    private MessageCodec codec;

    private final UUID request = UUID.randomUUID();
    private final UUID task = UUID.randomUUID();
    private final UUID department = UUID.randomUUID();
    private TestEstate estate;

    @BeforeEach
    void aTaskForTheContractor() throws Exception {
        estate = TestEstate.somewhere().in(database());
        database()
                .update(
                        "insert into department (id, estate_id, kind, code, name_zh, name_en, channel, active, version)"
                                + " values (?, ?, 'CONTRACTOR', ?, '电梯维保', 'Lifts', ?, true, 0)",
                        department,
                        estate.id(),
                        Contractor.CODE,
                        Contractor.CHANNEL);
        staff.take(estate, request, plan(task, department));
    }

    @Test
    void an_order_is_taken_done_and_fed_back_with_a_photo_from_outside() throws Exception {
        try (JMSContext broker = asContractor()) {
            TaskOrder order = order(broker);
            UUID id = UUID.randomUUID();
            HttpResponse<String> kept = put(order.exchange(), id, "image/png", png());
            assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
            HttpResponse<String> again = put(order.exchange(), id, "image/png", png());
            assertThat(again.body()).isEqualTo(kept.body());

            say(broker, order, null, 1, ProgressKind.RECEIVED, WorkState.RECEIVED, null);
            say(broker, order, 2, ProgressKind.ACCEPTED, WorkState.ACCEPTED, null);
            say(broker, order, 3, ProgressKind.STARTED, WorkState.IN_PROGRESS, null);
            say(broker, order, 4, ProgressKind.FED_BACK, WorkState.FED_BACK, file(id));

            await().atMost(Duration.ofSeconds(30)).until(() -> task().status() == TaskStatus.FED_BACK);
            assertThat(task().feedback().attachments())
                    .extracting(AttachmentRef::id)
                    .containsExactly(id);
            assertThat(tellers("task.received")).containsExactly("SYSTEM guanjia");
            assertThat(tellers("task.fedBack")).containsExactly("EXTERNAL 老周");
        }
    }

    @Test
    void a_name_from_outside_makes_nobody_the_system() throws Exception {
        try (JMSContext broker = asContractor()) {
            say(broker, order(broker), "guanjia", 1, ProgressKind.RECEIVED, WorkState.RECEIVED, null);

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(tellers("task.received")).containsExactly("EXTERNAL guanjia"));
        }
    }

    @Test
    void a_forged_address_and_a_file_that_is_none_are_refused() throws Exception {
        try (JMSContext broker = asContractor()) {
            FileExchange exchange = order(broker).exchange();
            FileExchange forged = new FileExchange(List.of(), exchange.put() + "x", exchange.until());

            assertThat(put(forged, UUID.randomUUID(), "image/png", png()).statusCode())
                    .isEqualTo(404);
            assertThat(put(exchange, UUID.randomUUID(), "image/png", "<svg/>".getBytes())
                            .statusCode())
                    .isEqualTo(415);
            assertThat(put(exchange, UUID.randomUUID(), "image/png", new byte[10 * 1024 * 1024 + 1])
                            .statusCode())
                    .isEqualTo(413);
            assertThat(CLIENT.send(
                                    HttpRequest.newBuilder(URI.create(address(exchange, UUID.randomUUID())))
                                            .build(),
                                    BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"guanjia.dispatch.cleaning", "guanjia.feedback", "guanjia.dead.dispatch"})
    void a_contractor_takes_from_no_other_queue(String queue) {
        try (JMSContext broker = asContractor()) {
            assertThatThrownBy(() -> broker.createConsumer(broker.createQueue(queue)))
                    .isInstanceOf(JMSSecurityRuntimeException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"guanjia.dispatch.cleaning", "guanjia.dispatch.contractor.acme-it", "guanjia.dead.feedback"})
    void a_contractor_sends_feedback_only(String queue) {
        try (JMSContext broker = asContractor()) {
            assertThatThrownBy(() -> broker.createProducer().send(broker.createQueue(queue), "{}"))
                    .isInstanceOf(JMSRuntimeException.class)
                    .hasMessageContaining("AMQ229032");
        }
    }

    @Test
    void nobody_connects_with_a_wrong_password() {
        assertThatThrownBy(() -> connectionFactory
                        .createContext(Contractor.USER, "guessed")
                        .close())
                .isInstanceOf(JMSSecurityRuntimeException.class);
    }

    private JMSContext asContractor() {
        return connectionFactory.createContext(Contractor.USER, Contractor.PASSWORD);
    }

    /** Other tests' orders lie in the queue, too. */
    private TaskOrder order(JMSContext broker) throws JMSException {
        try (JMSConsumer consumer = broker.createConsumer(broker.createQueue(ORDERS))) {
            while (true) {
                Message message = consumer.receive(20_000);
                assertThat(message).as("an order").isNotNull();
                TaskOrder order = codec.decode(message.getBody(String.class), TaskOrder.class);
                if (order.taskId().equals(task)) {
                    return order;
                }
            }
        }
    }

    private void say(
            JMSContext broker,
            TaskOrder order,
            long sequence,
            ProgressKind kind,
            WorkState state,
            AttachmentRef photo) {
        say(broker, order, "老周", sequence, kind, state, photo);
    }

    private void say(
            JMSContext broker,
            TaskOrder order,
            String by,
            long sequence,
            ProgressKind kind,
            WorkState state,
            AttachmentRef photo) {
        Feedback feedback = photo == null
                ? null
                : new Feedback(UUID.randomUUID(), Outcome.DONE, "已检修", 40, null, Map.of(), List.of(photo));
        TaskProgress progress = new TaskProgress(
                task,
                sequence,
                order.sequence(),
                kind,
                state,
                estate.id(),
                department,
                "老周",
                null,
                null,
                null,
                feedback,
                by,
                Instant.now());
        broker.createProducer().send(broker.createQueue(Destinations.FEEDBACK), codec.encode(progress));
    }

    private List<String> tellers(String fact) {
        return database()
                .texts(
                        "select actor_kind || ' ' || actor_name from timeline_entry where origin_id = ? and fact = ?",
                        request,
                        fact);
    }

    private AttachmentRef file(UUID id) {
        String sha256 = database()
                .texts("select sha256 from attachment where id = ?", id)
                .get(0);
        long size = database().number("select byte_size from attachment where id = ?", id);
        return new AttachmentRef(id, "完工.png", "image/png", size, sha256);
    }

    private TaskView task() throws Exception {
        return staff.task(estate, request, task);
    }

    private static HttpResponse<String> put(FileExchange exchange, UUID id, String type, byte[] content)
            throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(address(exchange, id) + "&name=%E5%AE%8C%E5%B7%A5.png"))
                        .header("Content-Type", type)
                        .PUT(BodyPublishers.ofByteArray(content))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String address(FileExchange exchange, UUID id) {
        return exchange.put().replace("{id}", id.toString());
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}

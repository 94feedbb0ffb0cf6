package org.guanjia.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanjia.it.ActingStaff.plan;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;
import org.guanjia.delivery.DeadLetterReasons;
import org.guanjia.delivery.DeadLetterView;
import org.guanjia.delivery.DeliveryDesk;
import org.guanjia.delivery.MendDeadLetter;
import org.guanjia.delivery.RetryDeadLetter;
import org.guanjia.dispatch.TaskPlan;
import org.guanjia.dispatch.TaskStatus;
import org.guanjia.field.WorkOrderDesk;
import org.guanjia.jms.Destinations;
import org.guanjia.jms.MessageCodec;
import org.guanjia.jms.MessageRejected;
import org.guanjia.jms.ProgressKind;
import org.guanjia.jms.TaskProgress;
import org.guanjia.jms.WorkState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the broker brings beside the good: twice, too early, too late, not at all understood, or while the infrastructure
 * fails. Each gets an answer that people can read, and nothing good behind it waits.
 */
class DeliveryIT extends GuanjiaIT {

    private static final int GOOD_ONES = 1000;
    private static final int TASKS_OF_ONE = 20;

    private static final String CLEANING = Destinations.dispatch("cleaning");

    @Resource(lookup = "java:/ConnectionFactory")
    private ConnectionFactory connectionFactory;

    @Inject
    private ActingStaff staff;

    @Inject
    private DeliveryDesk desk;

    @Inject
    private MessageCodec codec;

    private final UUID request = UUID.randomUUID();
    private final UUID task = UUID.randomUUID();
    private TestEstate estate;

    @BeforeEach
    void aTaskAtItsDepartment() throws Exception {
        estate = TestEstate.somewhere().in(database());
        staff.take(estate, request, plan(task, estate.cleaning()));
        awaitReceived(request, task);
    }

    @Test
    void an_order_that_comes_twice_is_one() {
        UUID id = UUID.fromString(sent("cast(id as varchar)"));

        send(CLEANING, id, sent("body"));

        awaitEmpty(CLEANING);
        assertThat(database().number("select count(*) from work_order where id = ?", task))
                .isEqualTo(1);
        assertThat(facts("task.received")).isEqualTo(1);
        assertThat(facts("task.stale")).isZero();
    }

    @Test
    void what_comes_too_early_waits_for_its_predecessor() throws Exception {
        send(progress(task, 3, ProgressKind.STARTED, WorkState.IN_PROGRESS));
        patiently(() -> parked() == 1);
        assertThat(status()).isEqualTo(TaskStatus.ORDERED);

        send(progress(task, 2, ProgressKind.ACCEPTED, WorkState.ACCEPTED));

        patiently(() -> status() == TaskStatus.IN_PROGRESS);
        assertThat(parked()).isZero();
    }

    @Test
    void what_comes_too_late_changes_nothing_and_is_told() throws Exception {
        staff.onWorkOrder(estate.cleaner(), UUID.randomUUID(), task, WorkOrderDesk::start);
        patiently(() -> status() == TaskStatus.IN_PROGRESS);

        send(progress(task, 1, ProgressKind.RECEIVED, WorkState.RECEIVED));

        patiently(() -> facts("task.stale") == 1);
        assertThat(status()).isEqualTo(TaskStatus.IN_PROGRESS);
    }

    @Test
    void news_of_a_task_that_nobody_ordered_waits_and_is_then_a_dead_letter() throws Exception {
        UUID unknown = UUID.randomUUID();
        send(progress(unknown, 1, ProgressKind.RECEIVED, WorkState.RECEIVED));
        patiently(() -> parked() == 1);

        database().update("update parked_message set deadline = since where subject = ?", unknown);

        patiently(() -> parked() == 0);
        assertThat(database().texts("select reason_key from dead_letter where subject = ?", unknown))
                .containsExactly(DeadLetterReasons.SUBJECT_UNKNOWN);
    }

    @Test
    void what_cannot_be_read_is_a_dead_letter_with_its_reason_and_the_good_behind_it_flow() throws Exception {
        assertDead("你好", MessageRejected.NOT_JSON);
        assertDead("{\"taskId\":\"" + task + "\"}", MessageRejected.BREAKS_SCHEMA);
        assertDead("x".repeat(MessageCodec.LARGEST + 1), MessageRejected.TOO_LARGE);

        staff.onWorkOrder(estate.cleaner(), UUID.randomUUID(), task, WorkOrderDesk::start);

        patiently(() -> status() == TaskStatus.IN_PROGRESS);
    }

    @Test
    void the_word_of_another_department_is_refused() throws Exception {
        TaskProgress foreign = new TaskProgress(
                task,
                2,
                1,
                ProgressKind.ACCEPTED,
                WorkState.ACCEPTED,
                estate.id(),
                estate.engineering(),
                "王师傅",
                null,
                null,
                null,
                null,
                "王师傅",
                Instant.now());

        assertDead(codec.encode(foreign), "dispatch.notThisDepartments");

        assertThat(status()).isEqualTo(TaskStatus.ORDERED);
    }

    @Test
    void a_dead_letter_that_was_mended_takes_effect() throws Exception {
        TaskProgress meant = progress(task, 2, ProgressKind.ACCEPTED, WorkState.ACCEPTED);
        String broken = codec.encode(meant).replace("\"ACCEPTED\"", "\"TAKEN\"");
        UUID message = assertDead(broken, MessageRejected.BREAKS_SCHEMA);

        asOperator(
                message,
                shown -> desk.mend(new MendDeadLetter(
                        UUID.randomUUID(),
                        shown.letter().id(),
                        shown.letter().version(),
                        codec.encode(meant),
                        "状态写错了")));

        patiently(() -> status() == TaskStatus.ACCEPTED);
    }

    /** The database itself refuses this one work order for as long as the test says, as a disk that is full would. */
    @Test
    void what_fails_with_every_delivery_is_a_dead_letter_while_a_thousand_flow_behind_it_and_a_retry_works()
            throws Exception {
        UUID poisonedRequest = UUID.randomUUID();
        UUID poisoned = UUID.randomUUID();
        database().update("alter table work_order add constraint refused_by_test check (id <> '" + poisoned + "')");
        try {
            staff.take(estate, poisonedRequest, plan(poisoned, estate.cleaning()));
            for (int request = 0; request < GOOD_ONES / TASKS_OF_ONE; request++) {
                staff.take(estate, UUID.randomUUID(), goodOnes());
            }
            // six deliveries take a minute, by the delays that messaging.cli sets
            await().atMost(Duration.ofMinutes(3)).until(() -> !reasons(poisoned).isEmpty());
            await().atMost(Duration.ofMinutes(3)).until(() -> received() == GOOD_ONES);
        } finally {
            database().update("alter table work_order drop constraint refused_by_test");
        }
        assertThat(database()
                        .number(
                                "select count(*) from work_order where estate_id = ?"
                                        + " and received_at < (select received_at from dead_letter where subject = ?)",
                                estate.id(),
                                poisoned))
                .as("received while the poison was still tried")
                .isGreaterThan(GOOD_ONES / 10);
        assertThat(reasons(poisoned)).isEqualTo(DeadLetterReasons.FAILED);
        UUID message = UUID.fromString(database()
                .texts("select cast(message_id as varchar) from dead_letter where subject = ?", poisoned)
                .get(0));

        asOperator(
                message,
                shown -> desk.retry(new RetryDeadLetter(
                        UUID.randomUUID(), shown.letter().id(), shown.letter().version())));

        awaitReceived(poisonedRequest, poisoned);
    }

    /** As by somebody at its console. The broker takes from such a message the word that it was for a queue. */
    @Test
    void what_the_broker_put_among_its_dead_is_one_of_ours() throws Exception {
        UUID id = UUID.randomUUID();
        operate(Destinations.FEEDBACK, "pause");
        try {
            send(Destinations.FEEDBACK, id, codec.encode(progress(task, 2, ProgressKind.ACCEPTED, WorkState.ACCEPTED)));
            operate(Destinations.FEEDBACK, "sendMessagesToDeadLetterAddress", "ce_id = '" + id + "'");
        } finally {
            operate(Destinations.FEEDBACK, "resume");
        }

        patiently(() -> DeadLetterReasons.GAVE_UP.equals(reasons(task)));
        awaitEmpty(Destinations.DEAD_FEEDBACK);
    }

    private TaskPlan[] goodOnes() {
        return Stream.generate(() -> plan(UUID.randomUUID(), estate.cleaning()))
                .limit(TASKS_OF_ONE)
                .toArray(TaskPlan[]::new);
    }

    /** Beside the one that every test begins with. */
    private long received() {
        return database().number("select count(*) from work_order where estate_id = ?", estate.id()) - 1;
    }

    private UUID assertDead(String body, String reasonKey) {
        UUID id = UUID.randomUUID();
        send(Destinations.FEEDBACK, id, body);
        patiently(() -> database().number("select count(*) from dead_letter where message_id = ?", id) == 1);
        assertThat(database().texts("select reason_key from dead_letter where message_id = ?", id))
                .containsExactly(reasonKey);
        return id;
    }

    private void asOperator(UUID message, Act act) throws Exception {
        UUID id = UUID.fromString(database()
                .texts("select cast(id as varchar) from dead_letter where message_id = ?", message)
                .get(0));
        staff.as(estate.operator(), () -> {
            act.on(desk.show(id));
            return null;
        });
    }

    private TaskProgress progress(UUID about, long sequence, ProgressKind kind, WorkState state) {
        return new TaskProgress(
                about,
                sequence,
                1,
                kind,
                state,
                estate.id(),
                estate.cleaning(),
                kind == ProgressKind.RECEIVED ? null : "李阿姨",
                null,
                null,
                null,
                null,
                "李阿姨",
                Instant.now());
    }

    private void send(TaskProgress progress) {
        send(Destinations.FEEDBACK, UUID.randomUUID(), codec.encode(progress));
    }

    private void send(String queue, UUID id, String body) {
        try (JMSContext context = connectionFactory.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
            JMSProducer producer = context.createProducer().setProperty("ce_id", id.toString());
            producer.send(context.createQueue(queue), body);
        }
    }

    private String sent(String column) {
        return database()
                .texts("select " + column + " from sent_message where subject = ? and flow = 'DISPATCH'", task)
                .get(0);
    }

    private String reasons(UUID subject) {
        return String.join(",", database().texts("select reason_key from dead_letter where subject = ?", subject));
    }

    private long parked() {
        return database().number("select count(*) from parked_message where estate_id = ?", estate.id());
    }

    private long facts(String fact) {
        return database().number("select count(*) from timeline_entry where origin_id = ? and fact = ?", request, fact);
    }

    private TaskStatus status() throws Exception {
        return staff.task(estate, request, task).status();
    }

    private void awaitReceived(UUID ofRequest, UUID taskId) {
        patiently(() -> staff.task(estate, ofRequest, taskId).receivedAt() != null);
    }

    private static void awaitEmpty(String queue) {
        patiently(() -> ((Number) ManagementFactory.getPlatformMBeanServer().getAttribute(named(queue), "messageCount"))
                        .longValue()
                == 0);
    }

    private static void operate(String queue, String operation, String... arguments) throws JMException {
        String[] types = new String[arguments.length];
        Arrays.fill(types, String.class.getName());
        ManagementFactory.getPlatformMBeanServer().invoke(named(queue), operation, arguments, types);
    }

    private static ObjectName named(String queue) throws MalformedObjectNameException {
        return new ObjectName(
                "jboss.as:subsystem=messaging-activemq,server=default,jms-queue=" + ObjectName.quote(queue));
    }

    private static void patiently(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(30)).pollInSameThread().until(condition);
    }

    private interface Act {
        void on(DeadLetterView shown);
    }
}

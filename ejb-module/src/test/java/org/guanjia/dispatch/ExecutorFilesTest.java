package org.guanjia.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guanjia.attachment.AttachmentStore;
import org.guanjia.attachment.PutAttachment;
import org.guanjia.dispatch.model.AddressSeal;
import org.guanjia.dispatch.model.Task;
import org.guanjia.dispatch.persistence.JpaTasks;
import org.guanjia.jms.AttachmentRef;
import org.guanjia.jms.Feedback;
import org.guanjia.jms.FileExchange;
import org.guanjia.jms.Outcome;
import org.guanjia.jms.ProgressKind;
import org.guanjia.jms.TaskProgress;
import org.guanjia.jms.WorkState;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.FixedClock;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an executor outside can do with the addresses of an order, and what they cannot. */
class ExecutorFilesTest extends DispatchDatabaseTest {

    private static final Pattern ADDRESS = Pattern.compile(
            "https://service\\.example/guanjia/executor/tasks/([^/]+)/files/([^?]+)\\?until=(\\d+)&seal=([\\w-]+)");

    private final FixedClock clock = new FixedClock(NOON);
    private final ExchangeSettings settings = new ExchangeSettings(
            Optional.of(AddressSeal.of("k".repeat(32))),
            Optional.of("https://service.example/guanjia"),
            Duration.ofDays(14));
    private Task task;
    private Task another;

    @BeforeEach
    void twoTasksOfAContractor() {
        task = inHand();
        another = inHand();
    }

    @Test
    void an_order_brings_an_address_for_each_file_and_one_for_new_ones() {
        AttachmentRef photo = kept(Ids.next());

        FileExchange exchange = addresses().of(task.id(), List.of(photo), NOON);

        assertThat(exchange.until()).isEqualTo(NOON.plus(Duration.ofDays(14)));
        assertThat(exchange.fetch())
                .singleElement()
                .returns(photo.id(), FileExchange.Address::id)
                .satisfies(fetch -> assertThat(inTransaction(() -> files().fetch(ticket(fetch.address(), photo.id())))
                                .ref())
                        .isEqualTo(photo));
    }

    @Test
    void what_they_bring_is_the_tasks_and_bringing_it_again_changes_nothing() {
        UUID id = Ids.next();

        AttachmentRef first = put(putAddress(), id, png());
        AttachmentRef again = put(putAddress(), id, png());

        assertThat(again).isEqualTo(first);
        assertThat(inTransaction(() -> attachments().ofWork(task.id()))).containsExactly(first);
        assertThat(first).returns("image/png", AttachmentRef::type).returns("完工.png", AttachmentRef::name);
    }

    @Test
    void a_forged_address_leads_nowhere() {
        AttachmentRef photo = kept(Ids.next());
        FileTicket real = ticket(
                addresses().of(task.id(), List.of(photo), NOON).fetch().get(0).address(), photo.id());

        assertNowhere(new FileTicket(real.taskId(), kept(Ids.next()).id(), real.until(), real.seal()));
        assertNowhere(new FileTicket(real.taskId(), real.fileId(), real.until().plusSeconds(1), real.seal()));
        assertNowhere(new FileTicket(real.taskId(), real.fileId(), real.until(), real.seal() + "A"));
        assertNowhere(ticket(putAddress(), photo.id()));
        assertThatThrownBy(() -> put(
                        addresses().of(another.id(), List.of(), NOON).put().replace(another.id() + "", task.id() + ""),
                        Ids.next(),
                        png()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_takes_the_id_of_another_file() {
        AttachmentRef photo = kept(Ids.next());

        assertThatThrownBy(() -> put(putAddress(), photo.id(), png())).isInstanceOf(NotFound.class);
    }

    @Test
    void an_address_works_until_it_expires() {
        String address = putAddress();

        clock.setTo(NOON.plus(Duration.ofDays(14)).minusSeconds(1));
        put(address, Ids.next(), png());
        clock.advance(Duration.ofSeconds(1));

        assertThatThrownBy(() -> put(address, Ids.next(), png())).isInstanceOf(AddressExpired.class);
    }

    @Test
    void their_files_are_checked_like_everybodys() {
        assertThatThrownBy(() -> put(putAddress(), Ids.next(), "<svg/>".getBytes()))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("attachment.typeRefused"));
    }

    @Test
    void without_a_key_orders_bring_no_addresses_and_none_is_answered() {
        FileTicket ticket = ticket(putAddress(), Ids.next());
        ExchangeSettings unset = new ExchangeSettings(
                Optional.empty(), Optional.of("https://service.example/guanjia"), Duration.ofDays(14));

        assertThat(wired(new ExchangeAddresses(), unset).of(task.id(), List.of(), NOON))
                .isNull();
        assertThatThrownBy(() -> inTransaction(() -> files(unset).fetch(ticket)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_feedback_that_names_another_tasks_file_is_refused() {
        AttachmentRef others = put(addresses().of(another.id(), List.of(), NOON).put(), Ids.next(), png());

        assertThatThrownBy(() -> inTransaction(() -> desk().apply(fedBack(others), received(4))))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("dispatch.attachmentOfOtherTask"));
    }

    private void assertNowhere(FileTicket ticket) {
        assertThatThrownBy(() -> inTransaction(() -> files().fetch(ticket))).isInstanceOf(NotFound.class);
    }

    private String putAddress() {
        return addresses().of(task.id(), List.of(), NOON).put();
    }

    private AttachmentRef put(String address, UUID id, byte[] content) {
        return inTransaction(
                () -> files().put(ticket(address, id), "完工.png", "image/png", new ByteArrayInputStream(content)));
    }

    /** As the door reads it. */
    private static FileTicket ticket(String address, UUID id) {
        Matcher parts = ADDRESS.matcher(address);
        assertThat(parts.matches()).as(address).isTrue();
        return new FileTicket(
                UUID.fromString(parts.group(1)),
                id,
                Instant.ofEpochSecond(Long.parseLong(parts.group(3))),
                parts.group(4));
    }

    private AttachmentRef kept(UUID id) {
        return inTransaction(() ->
                store().put(new PutAttachment(id, estateId, "漏水.png", "image/png"), new ByteArrayInputStream(png())));
    }

    private Task inHand() {
        UUID id = ordered().id();
        return inTransaction(() -> {
            Task found = wired(new JpaTasks()).find(id).orElseThrow();
            found.received();
            found.accepted("老周");
            found.started();
            return found;
        });
    }

    private TaskProgress fedBack(AttachmentRef file) {
        return new TaskProgress(
                task.id(),
                4,
                1,
                ProgressKind.FED_BACK,
                WorkState.FED_BACK,
                estateId,
                contractor,
                "老周",
                null,
                null,
                null,
                new Feedback(Ids.next(), Outcome.DONE, "已修好", 40, null, Map.of(), List.of(file)),
                "老周",
                NOON);
    }

    private ExchangeAddresses addresses() {
        return wired(new ExchangeAddresses(), settings);
    }

    private ExecutorFiles files() {
        return files(settings);
    }

    private ExecutorFiles files(ExchangeSettings in) {
        return wired(new ExecutorFiles(), wired(new JpaTasks()), attachments(), store(), in, clock);
    }

    private AttachmentStore store() {
        return wired(new AttachmentStore(), attachments(), system, wired(new CommandLog()), clock);
    }

    /** One pixel. */
    private static byte[] png() {
        return Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");
    }
}

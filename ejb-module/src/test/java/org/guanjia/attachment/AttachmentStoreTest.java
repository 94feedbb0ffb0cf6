package org.guanjia.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.guanjia.jms.AttachmentRef;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Caller;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.DatabaseTest;
import org.guanjia.shared.FixedClock;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Origin;
import org.guanjia.shared.Roles;
import org.guanjia.shared.TestCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttachmentStoreTest extends DatabaseTest {

    private static final Instant NOON = Instant.parse("2026-05-18T04:00:00Z");

    private final UUID estateId = Ids.next();
    private final UUID elsewhere = Ids.next();
    private final UUID cleaning = Ids.next();
    private final UUID security = Ids.next();
    private final UUID workOrderId = Ids.next();
    private final TestCaller butler = TestCaller.of(estateId, Roles.BUTLER);
    private final TestCaller cleaner = TestCaller.ofDepartment(estateId, cleaning, Roles.FIELD_STAFF);
    private final TestCaller guard = TestCaller.ofDepartment(estateId, security, Roles.FIELD_STAFF);
    private final TestCaller stranger = TestCaller.of(elsewhere, Roles.BUTLER);

    @BeforeEach
    void estate() {
        anEstate(estateId, "X");
        anEstate(elsewhere, "Y");
        aDepartment(cleaning, "CLEANING");
        aDepartment(security, "SECURITY");
        List.of(butler, cleaner, guard).forEach(this::anEmployee);
    }

    @Test
    void a_file_comes_back_as_it_was_stored_without_its_place() throws Exception {
        byte[] photo = Pictures.phoneJpeg(6, ByteOrder.BIG_ENDIAN);

        AttachmentRef ref = put(butler, Ids.next(), photo);

        StoredFile file = inTransaction(() -> store(butler).read(ref.id()));
        assertThat(file.ref()).isEqualTo(ref);
        assertThat(ref)
                .returns("客厅.jpg", AttachmentRef::name)
                .returns("image/jpeg", AttachmentRef::type)
                .returns((long) file.bytes().length, AttachmentRef::size)
                .returns(
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(file.bytes())),
                        AttachmentRef::sha256);
        assertThat(Pictures.text(file.bytes())).doesNotContain(Pictures.PLACE);
    }

    @Test
    void bringing_the_same_file_twice_is_one_act() {
        UUID id = Ids.next();

        AttachmentRef first = put(butler, id, Pictures.jpeg());
        AttachmentRef second = put(butler, id, Pictures.jpeg());

        assertThat(second).isEqualTo(first);
    }

    @Test
    void what_is_no_picture_or_not_what_it_says_is_refused_in_words() {
        refused("attachment.typeRefused", Pictures.ascii("<svg onload=alert(1)>"));
        refused("attachment.typeMismatch", Pictures.pdf());
        refused("attachment.unreadable", Arrays.copyOf(Pictures.jpeg(), 30));
        refused("attachment.empty", new byte[0]);
        refused("attachment.tooLarge", Arrays.copyOf(Pictures.jpeg(), AttachmentStore.LARGEST + 1));
        assertThat(rows("select id from attachment")).isEmpty();
    }

    @Test
    void until_it_is_linked_only_who_brought_it_may_read_it() {
        UUID id = put(cleaner, Ids.next(), Pictures.jpeg()).id();

        assertThat(inTransaction(() -> store(cleaner).read(id))).isNotNull();
        List.of(butler, guard, stranger).forEach(other -> assertThatThrownBy(
                        () -> inTransaction(() -> store(other).read(id)))
                .isInstanceOf(NotFound.class));
    }

    @Test
    void a_link_lets_the_department_of_the_work_and_the_butlers_of_the_estate_read() {
        UUID id = put(butler, Ids.next(), Pictures.jpeg()).id();

        link(butler, estateId, cleaning, id);
        link(butler, estateId, cleaning, id);

        assertThat(inTransaction(() -> store(cleaner).read(id))).isNotNull();
        assertThat(inTransaction(
                        () -> store(TestCaller.of(estateId, Roles.BUTLER)).read(id)))
                .isNotNull();
        assertThat(inTransaction(() -> attachments(guard).ofWork(workOrderId)))
                .extracting(AttachmentRef::id)
                .containsExactly(id);
        List.of(guard, stranger).forEach(other -> assertThatThrownBy(
                        () -> inTransaction(() -> store(other).read(id)))
                .isInstanceOf(NotFound.class));
    }

    @Test
    void the_thread_of_a_request_is_for_butlers_until_a_work_order_carries_it() {
        Origin request = Origin.request(Ids.next());
        UUID id = put(butler, Ids.next(), Pictures.jpeg()).id();

        inTransaction(() -> attachments(butler).link(List.of(id), request, estateId));

        assertThat(inTransaction(() -> attachments(butler).of(request)))
                .extracting(AttachmentRef::id)
                .containsExactly(id);
        assertThatThrownBy(() -> inTransaction(() -> store(cleaner).read(id))).isInstanceOf(NotFound.class);
        link(TestCaller.system(), estateId, cleaning, id);
        assertThat(inTransaction(() -> store(cleaner).read(id))).isNotNull();
    }

    @Test
    void nobody_links_what_they_may_not_read_or_into_another_estate() {
        UUID id = put(cleaner, Ids.next(), Pictures.jpeg()).id();

        assertThatThrownBy(() -> link(guard, estateId, security, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> link(TestCaller.system(), elsewhere, null, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> link(butler, estateId, null, Ids.next())).isInstanceOf(NotFound.class);
    }

    @Test
    void what_nothing_refers_to_goes_after_a_day_and_what_is_linked_stays() {
        UUID forgotten = put(butler, Ids.next(), Pictures.jpeg()).id();
        UUID linked = put(butler, Ids.next(), Pictures.jpeg()).id();
        link(butler, estateId, cleaning, linked);

        tidy(NOON.plus(Duration.ofDays(1)));
        assertThat(rows("select id from attachment")).hasSize(2);
        tidy(NOON.plus(Duration.ofDays(1)).plusSeconds(1));

        assertThat(inTransaction(() -> store(butler).read(linked))).isNotNull();
        assertThatThrownBy(() -> inTransaction(() -> store(butler).read(forgotten)))
                .isInstanceOf(NotFound.class);
        assertThat(rows("select attachment_id from attachment_content")).hasSize(1);
    }

    private void tidy(Instant at) {
        AttachmentHousekeeping housekeeping =
                wired(new AttachmentHousekeeping(), wired(new UnlinkedAttachments()), new FixedClock(at));
        inTransaction(housekeeping::tidy);
    }

    private void refused(String key, byte[] content) {
        assertThatThrownBy(() -> put(butler, Ids.next(), content))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, broken -> {
                    assertThat(broken.messageKey()).isEqualTo(key);
                    assertThat(broken.field()).isEqualTo("file");
                });
    }

    private AttachmentRef put(TestCaller caller, UUID id, byte[] content) {
        return inTransaction(() -> store(caller)
                .put(
                        new PutAttachment(id, estateId, "C:\\照片\\客厅.JPG", "image/jpeg"),
                        new ByteArrayInputStream(content)));
    }

    private void link(Caller caller, UUID estate, UUID department, UUID attachment) {
        inTransaction(() -> attachments(caller).linkToWork(List.of(attachment), workOrderId, estate, department));
    }

    private AttachmentStore store(Caller caller) {
        return wired(new AttachmentStore(), attachments(caller), caller, wired(new CommandLog()), new FixedClock(NOON));
    }

    private Attachments attachments(Caller caller) {
        return wired(new Attachments(), caller);
    }

    private void anEstate(UUID id, String code) {
        sql("""
                insert into estate (id, version, code, name_zh, name_en, time_zone, presale_date, handover_date)
                values (?1, 0, ?2, '澜苑', 'Lan Court', 'Asia/Shanghai', date '2024-01-01', date '2025-06-01')""", id, code);
    }

    private void aDepartment(UUID id, String kind) {
        sql("""
                insert into department (id, estate_id, kind, code, name_zh, name_en, channel, active, version)
                values (?1, ?2, ?3, ?3, '某部', 'Some department', 'general', true, 0)""", id, estateId, kind);
    }

    private void anEmployee(TestCaller caller) {
        sql("""
                insert into employee (id, name_zh, name_en, staff_number, active, version)
                values (?1, '周明', 'Zhou Ming', ?2, true, 0)""", caller.actor().id(), caller.actor().id().toString().substring(4));
    }
}

package org.guanjia.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanjia.form.persistence.JpaFormCollection;
import org.guanjia.jms.OrderForm.FieldType;
import org.guanjia.jms.OrderForm.Option;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.DatabaseTest;
import org.guanjia.shared.FixedClock;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Roles;
import org.guanjia.shared.TestCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormOfficeTest extends DatabaseTest {

    private static final FormField FRAGRANCE = new FormField(
            "fragrance",
            FieldType.CHOICE,
            false,
            "香氛",
            "Fragrance",
            null,
            List.of(new Option("none", "不用", "None")),
            null,
            null,
            null);
    private static final FormField ROOMS =
            new FormField("rooms", FieldType.LONG_TEXT, true, "房间", "Rooms", null, null, null, null, 300);

    private FormOffice office;
    private Forms forms;

    @BeforeEach
    void wire() {
        JpaFormCollection collection = wired(new JpaFormCollection());
        forms = wired(new Forms(), collection);
        office = wired(
                new FormOffice(),
                collection,
                wired(new CommandLog()),
                new FixedClock(Instant.parse("2026-05-18T02:24:00Z")),
                TestCaller.of(Ids.next(), Roles.ADMINISTRATOR));
    }

    @Test
    void a_version_once_published_never_changes() {
        publish(Ids.next(), 0, ROOMS);
        publish(Ids.next(), 1, ROOMS, FRAGRANCE);

        assertThat(current()).isEqualTo(new FormVersion("care.test", 2, List.of(ROOMS, FRAGRANCE)));
        assertThat(inTransaction(() -> forms.version("care.test", 1)))
                .isEqualTo(new FormVersion("care.test", 1, List.of(ROOMS)));
        assertThat(inTransaction(() -> office.list()))
                .contains(new FormRow("care.test", 2, Instant.parse("2026-05-18T02:24:00Z")));
    }

    @Test
    void who_did_not_see_the_current_version_is_told() {
        publish(Ids.next(), 0, ROOMS);

        assertThatThrownBy(() -> publish(Ids.next(), 0, FRAGRANCE)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(current().version()).isEqualTo(1);
    }

    @Test
    void a_double_click_publishes_once() {
        UUID commandId = Ids.next();

        publish(commandId, 0, ROOMS);
        publish(commandId, 0, ROOMS);

        assertThat(current().version()).isEqualTo(1);
    }

    @Test
    void two_at_the_same_moment_are_one_and_a_clash() {
        publish(Ids.next(), 0, ROOMS);
        inTransaction(() -> {
            JpaFormCollection slow = wired(new JpaFormCollection());
            var form = slow.find("care.test").orElseThrow();
            sqlInAnotherTransaction();
            assertThatThrownBy(() -> slow.add(form.publish(
                            List.of(FRAGRANCE), TestCaller.system().actor(), Instant.parse("2026-05-18T02:25:00Z"))))
                    .isInstanceOf(ChangedMeanwhile.class);
            entityManager().getTransaction().setRollbackOnly();
        });
    }

    @Test
    void an_unknown_form_is_not_found() {
        assertThatThrownBy(() -> inTransaction(() -> forms.current("no.such"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> inTransaction(() -> forms.version("errand.taxi", 99)))
                .isInstanceOf(NotFound.class);
        assertThat(inTransaction(() -> forms.exists("errand.taxi"))).isTrue();
    }

    private void sqlInAnotherTransaction() {
        try (var connection = dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update form set version = version + 1 where form_key = 'care.test'");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private FormVersion current() {
        return inTransaction(() -> forms.current("care.test"));
    }

    private void publish(UUID commandId, int basedOn, FormField... fields) {
        inTransaction(() -> office.publish(new PublishForm(commandId, "care.test", basedOn, List.of(fields))));
    }
}

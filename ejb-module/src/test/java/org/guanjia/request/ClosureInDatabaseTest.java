package org.guanjia.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.guanjia.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds closure where somebody goes around the model: both databases refuse it by themselves (ADR 0002). */
class ClosureInDatabaseTest extends RequestRows {

    private final UUID department = Ids.next();
    private final UUID request = Ids.next();
    private final UUID task = Ids.next();
    private final UUID feedback = Ids.next();

    @BeforeEach
    void a_request_in_service_with_one_task() {
        anEstate();
        sql(
                "insert into department values (?1, ?2, 'ENGINEERING', 'engineering', '工程部', 'Engineering', 'engineering',"
                        + " true, 0)",
                department,
                estate);
        sql(
                "insert into origin (id, kind, estate_id, number, place, access, line_name, line_phone, closed,"
                        + " last_feedback_id, version) values (?1, 'REQUEST', ?2, 'X260518-001', '澜苑 06 号', null, 'Henry', '8601', false, null,"
                        + " 0)",
                request,
                estate);
        sql(
                "insert into request (id, number, estate_id, phase, unit_id, post_id, item_id, channel, priority, subject,"
                        + " answers, form_version, status, submitted_at, submitted_by, owner_reminders, reopened, version)"
                        + " select ?1, 'X260518-001', ?2, 'ONGOING', ?3, ?4, (select id from service_item order by code limit 1), 'PHONE', 'NORMAL',"
                        + " '渗水', '{}', 1, 'IN_SERVICE', current_timestamp, ?5, 0, false, 0",
                request,
                estate,
                unit,
                post,
                employee);
        addTask(task, 1, "IN_PROGRESS");
    }

    @Test
    void closing_the_origin_without_any_feedback_is_refused() {
        refused("update origin set closed = true");
    }

    @Test
    void closing_the_origin_over_an_open_task_is_refused() {
        feedBack();
        addTask(Ids.next(), 2, "ORDERED");

        refused("update origin set closed = true");
    }

    @Test
    void a_task_cannot_be_called_fed_back_without_its_feedback() {
        refused("update task set status = 'FED_BACK'");
    }

    @Test
    void closing_the_request_under_an_open_origin_is_refused() {
        feedBack();
        confirm();

        refused("update request set status = 'CLOSED', fulfilment = 'MET', closed_at = current_timestamp");
    }

    @Test
    void closing_the_request_without_the_owners_confirmation_is_refused() {
        feedBack();
        sql("update origin set closed = true");

        refused("update request set status = 'CLOSED', fulfilment = 'MET', closed_at = current_timestamp");
    }

    @Test
    void claiming_that_the_origin_is_closed_is_refused() {
        refused("update request set origin_closed = true");
    }

    @Test
    void with_every_feedback_and_the_confirmation_it_closes() {
        close();

        assertThat(rows("select status from request where origin_closed")).hasToString("[CLOSED]");
    }

    @Test
    void reopening_a_task_under_a_closed_origin_is_refused() {
        close();

        refused("update task set status = 'IN_PROGRESS'");
    }

    @Test
    void adding_a_task_under_a_closed_origin_is_refused() {
        close();

        assertThatThrownBy(() -> addTask(Ids.next(), 2, "ORDERED")).isInstanceOf(RuntimeException.class);
    }

    @Test
    void opening_the_origin_under_a_closed_request_is_refused() {
        close();

        refused("update origin set closed = false");
    }

    private void addTask(UUID id, int position, String status) {
        sql(
                "insert into task (id, origin_id, estate_id, department_id, phase, position, after_positions, title, evidence, status,"
                        + " order_sequence, withdrawal_asked, version)"
                        + " values (?1, ?2, ?3, ?4, 'ONGOING', ?5, '[]', '检修', '[]', ?6, 1, false, 0)",
                id,
                request,
                estate,
                department,
                position,
                status);
    }

    private void feedBack() {
        sql(
                "insert into feedback (id, task_id, origin_id, outcome, words, minutes, answers, attachments, given_by,"
                        + " occurred_at, received_at)"
                        + " values (?1, ?2, ?3, 'DONE', '已修', 10, '{}', '[]', '秦朗', current_timestamp, current_timestamp)",
                feedback,
                task,
                request);
        sql("update task set status = 'FED_BACK', feedback_id = ?1", feedback);
        sql("update origin set last_feedback_id = ?1", feedback);
    }

    private void confirm() {
        sql(
                "update request set status = 'CONFIRMED', confirmation_kind = 'BY_PHONE', confirmed_at = current_timestamp");
    }

    private void close() {
        feedBack();
        confirm();
        sql("update origin set closed = true");
        sql("update request set status = 'CLOSED', fulfilment = 'MET', closed_at = current_timestamp");
    }

    private void refused(String statement) {
        assertThatThrownBy(() -> sql(statement))
                .rootCause()
                .isInstanceOf(java.sql.SQLException.class)
                .hasMessageMatching("(?is).*(constraint|referential).*");
    }
}

package org.guanjia.request.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.guanjia.estate.LifePhase;
import org.guanjia.request.Priority;
import org.guanjia.request.RequestFilter;
import org.guanjia.request.RequestRows;
import org.guanjia.request.RequestStatus;
import org.guanjia.request.model.RequestHead;
import org.guanjia.request.model.RequestList.Place;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Ids;
import org.guanjia.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three requests: one late with engineering, one owed later with cleaning, one closed. */
class JpaRequestListTest extends RequestRows {

    private static final Instant NOW = Instant.parse("2026-05-18T08:00:00Z");

    /** H2 says how many rows it looked at, PostgreSQL how many each step gave and how many it threw away. */
    private static final String HUNDREDS_READ = "(scanCount: |actual [^)]*rows=|Rows Removed by Filter: )\\d{3}";

    private final JpaRequestList list = wired(new JpaRequestList(), wired(new JpaRequestFinder()));
    private final UUID engineering = Ids.next();
    private final UUID cleaning = Ids.next();

    @BeforeEach
    void three_requests() {
        anEstate();
        aDepartment(engineering, "engineering");
        aDepartment(cleaning, "cleaning");
        aRequest("late", "IN_SERVICE", "URGENT", "ONGOING", NOW.minus(Duration.ofMinutes(6)), engineering);
        aRequest("later", "IN_SERVICE", "NORMAL", "PRE_HANDOVER", NOW.plus(Duration.ofHours(1)), cleaning);
        aRequest("declined", "DECLINED", "NORMAL", "ONGOING", null, engineering);
    }

    @Test
    void what_is_late_is_open_and_owed_before_now() {
        assertThat(found(RequestFilter.all().owedBefore(NOW))).containsExactly("late");
    }

    @Test
    void a_department_finds_what_was_ordered_from_it() {
        assertThat(found(RequestFilter.all().orderedFrom(Set.of(cleaning)))).containsExactly("later");
    }

    @Test
    void urgency_and_phase_narrow_the_list() {
        assertThat(found(RequestFilter.all().ofPriorities(Set.of(Priority.URGENT))))
                .containsExactly("late");
        assertThat(found(RequestFilter.all().inPhases(Set.of(LifePhase.PRE_HANDOVER))))
                .containsExactly("later");
    }

    @Test
    void soonest_first_ends_with_what_is_owed_no_more() {
        assertThat(found(RequestFilter.all(), new PageRequest(0, 10, "due", false)))
                .containsExactly("late", "later", "declined");
    }

    /** All three were taken in the same instant: their ids part them. */
    @Test
    void part_after_part_brings_each_request_once() {
        RequestFilter all = RequestFilter.all();
        List<String> found = new ArrayList<>();
        Place last = null;
        for (List<RequestHead> part = after(all, last); !part.isEmpty(); part = after(all, last)) {
            part.forEach(head -> found.add(head.subject()));
            RequestHead end = part.get(part.size() - 1);
            last = new Place(end.submittedAt(), end.id());
        }

        assertThat(found).containsExactly("declined", "later", "late");
    }

    /** An export takes more at once than a page may have. */
    @Test
    void a_part_may_be_larger_than_any_page() {
        assertThat(inTransaction(() -> list.after(estate, RequestFilter.all(), Set.of(), null, 5_000)))
                .hasSize(3);
    }

    @Test
    void counting_exactly_knows_the_filter() {
        RequestFilter inService = RequestFilter.all().in(Set.of(RequestStatus.IN_SERVICE));

        assertThat(inTransaction(() -> list.exactly(estate, inService, Set.of())))
                .isEqualTo(2);
        assertThat(inTransaction(() -> list.count(estate, inService, Set.of()))).isEqualTo(2);
    }

    @Test
    void thirty_of_very_many_are_read_without_reading_the_others() {
        manyThatEnded();

        assertThat(planOfFirst(() -> newest(RequestFilter.all()), estate, 0, 30))
                .doesNotContainPattern(HUNDREDS_READ);
        assertThat(planOfFirst(
                        () -> newest(RequestFilter.all().in(Set.of(RequestStatus.IN_SERVICE, RequestStatus.FED_BACK))),
                        estate,
                        "IN_SERVICE",
                        "FED_BACK",
                        0,
                        30))
                .doesNotContainPattern(HUNDREDS_READ);
    }

    private void newest(RequestFilter filter) {
        list.page(estate, filter, Set.of(), PageRequest.first(30));
    }

    private void manyThatEnded() {
        inTransaction(() -> {
            for (int i = 0; i < 2_000; i++) {
                aRequest("old-" + i, "DECLINED", "NORMAL", "ONGOING", null, cleaning);
            }
        });
        sql("analyze");
    }

    private List<RequestHead> after(RequestFilter filter, Place last) {
        return inTransaction(() -> list.after(estate, filter, Set.of(), last, 2));
    }

    @Test
    void a_key_that_has_no_index_is_refused() {
        assertThatThrownBy(() -> found(RequestFilter.all(), new PageRequest(0, 10, "subject", false)))
                .isInstanceOf(BusinessRuleViolation.class);
    }

    private List<String> found(RequestFilter filter) {
        return found(filter, PageRequest.first(10));
    }

    private List<String> found(RequestFilter filter, PageRequest page) {
        return inTransaction(() -> list.page(estate, filter, Set.of(), page)).rows().stream()
                .map(RequestHead::subject)
                .toList();
    }

    private void aDepartment(UUID id, String name) {
        sql(
                "insert into department values (?1, ?2, ?3, ?4, '部门', 'Department', ?4, true, 0)",
                id,
                estate,
                name.toUpperCase(Locale.ROOT),
                name);
    }

    private void aRequest(
            String subject, String status, String priority, String phase, Instant owedBy, UUID department) {
        UUID id = Ids.next();
        sql(
                "insert into origin (id, kind, estate_id, number, place, access, line_name, line_phone, closed,"
                        + " last_feedback_id, version) values (?1, 'REQUEST', ?2, ?3, '澜苑 06 号', null, 'Henry', '8601', false, null, 0)",
                id,
                estate,
                subject);
        sql(
                "insert into request (id, number, estate_id, phase, unit_id, post_id, item_id, channel, priority, subject,"
                        + " answers, form_version, status, submitted_at, submitted_by, owner_reminders, reopened, version)"
                        + " select ?1, ?2, ?3, ?4, ?5, ?6, (select id from service_item order by code limit 1), 'PHONE', ?7,"
                        + " ?2, '{}', 1, ?8, ?9, ?10, 0, false, 0",
                id,
                subject,
                estate,
                phase,
                unit,
                post,
                priority,
                status,
                NOW,
                employee);
        if (owedBy != null) {
            sql("update request set owed_by = ?2 where id = ?1", id, owedBy);
        }
        sql(
                "insert into task (id, origin_id, estate_id, department_id, phase, position, after_positions, title, evidence, status,"
                        + " order_sequence, withdrawal_asked, version) values (?1, ?2, ?3, ?4, 'ONGOING', 1, '[]', '修', '[]', 'ORDERED',"
                        + " 1, false, 0)",
                Ids.next(),
                id,
                estate,
                department);
    }
}

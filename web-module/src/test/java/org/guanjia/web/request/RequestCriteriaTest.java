package org.guanjia.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.butler.PostView;
import org.guanjia.catalogue.ServiceItemView;
import org.guanjia.request.Priority;
import org.guanjia.request.RequestFilter;
import org.guanjia.request.RequestStatus;
import org.guanjia.staff.DepartmentKind;
import org.guanjia.staff.DepartmentView;
import org.guanjia.web.lists.ListAddress;
import org.guanjia.web.lists.Unknown;
import org.junit.jupiter.api.Test;

class RequestCriteriaTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2026-05-18T08:00:00Z");

    private final UUID estate = UUID.randomUUID();
    private final PostView henry = new PostView(UUID.randomUUID(), estate, "Henry", "8601", null, null, null, 0);
    private final DepartmentView engineering = new DepartmentView(
            UUID.randomUUID(), estate, DepartmentKind.ENGINEERING, "engineering", "工程部", "Engineering", "e", true, 0);
    private final RequestChoices choices = new RequestChoices() {
        @Override
        public List<PostView> posts() {
            return List.of(henry);
        }

        @Override
        public List<DepartmentView> departments() {
            return List.of(engineering);
        }

        @Override
        public List<ServiceItemView> items() {
            return List.of();
        }
    };

    @Test
    void an_address_without_criteria_narrows_nothing() {
        assertThat(read(Map.of()).filter()).isEqualTo(RequestFilter.all());
    }

    @Test
    void names_of_posts_and_departments_find_them() {
        RequestFilter filter = read(Map.of("post", "Henry", "department", "engineering", "priority", "URGENT"))
                .filter();

        assertThat(filter.posts()).containsExactly(henry.id());
        assertThat(filter.departments()).containsExactly(engineering.id());
        assertThat(filter.priorities()).containsExactly(Priority.URGENT);
    }

    @Test
    void open_and_ended_are_all_states_together() {
        assertThat(read(Map.of("status", "OPEN")).filter().statuses())
                .contains(RequestStatus.CONFIRMED)
                .doesNotContain(RequestStatus.CLOSED);
        assertThat(read(Map.of("status", "OPEN,ENDED")).filter().statuses())
                .containsExactlyInAnyOrder(RequestStatus.values());
    }

    @Test
    void days_are_those_of_the_estate_and_the_last_one_counts() {
        RequestFilter filter =
                read(Map.of("from", "2026-05-01", "until", "2026-05-02")).filter();

        assertThat(filter.submittedFrom()).isEqualTo("2026-04-30T16:00:00Z");
        assertThat(filter.submittedUntil()).isEqualTo("2026-05-02T16:00:00Z");
    }

    @Test
    void late_is_what_is_owed_before_now() {
        assertThat(read(Map.of("late", "1")).filter().owedBefore()).isEqualTo(NOW);
    }

    @Test
    void what_nobody_knows_is_left_out_and_told() {
        RequestCriteria criteria = read(Map.of(
                "status", "FED_BACK,SLEEPING", "post", "Nobody", "from", "yesterday", "late", "very", "priority", "x"));

        assertThat(criteria.filter().statuses()).containsExactly(RequestStatus.FED_BACK);
        assertThat(criteria.filter().posts()).isEmpty();
        assertThat(criteria.filter().submittedFrom()).isNull();
        assertThat(criteria.unknown())
                .containsExactlyInAnyOrder(
                        new Unknown("list.unknown", "list.criterion.status", "SLEEPING"),
                        new Unknown("list.unknown", "list.criterion.post", "Nobody"),
                        new Unknown("list.noDate", "list.criterion.from", "yesterday"),
                        new Unknown("list.unknown", "list.criterion.late", "very"),
                        new Unknown("list.unknown", "list.criterion.priority", "x"));
    }

    @Test
    void a_last_day_before_the_first_is_told() {
        RequestCriteria criteria = read(Map.of("from", "2026-05-02", "until", "2026-05-01"));

        assertThat(criteria.filter().submittedUntil()).isNull();
        assertThat(criteria.unknown())
                .containsExactly(new Unknown("list.datesReversed", "list.criterion.until", "2026-05-01"));
    }

    @Test
    void an_endless_text_is_cut_and_told() {
        RequestCriteria criteria = read(Map.of("q", "字".repeat(61)));

        assertThat(criteria.filter().text()).hasSize(60);
        assertThat(criteria.unknown()).hasSize(1);
    }

    @Test
    void the_view_of_ones_own_posts_names_them() {
        assertThat(Shown.MINE.content(List.of(henry)))
                .containsEntry("post", "Henry")
                .containsEntry("sort", "due");
        assertThat(Shown.ALL.content(List.of(henry))).containsOnlyKeys("sort");
    }

    @Test
    void a_view_holds_what_shows_nothing_else() {
        assertThat(holds(Shown.OPEN, Map.of("status", "OPEN", "priority", "URGENT")))
                .isTrue();
        assertThat(holds(Shown.FED_BACK, Map.of("status", "CONFIRMED"))).isTrue();
        assertThat(holds(Shown.ALL, Map.of("q", "水"))).isTrue();
    }

    @Test
    void a_view_does_not_hold_what_shows_more() {
        assertThat(holds(Shown.OPEN, Map.of("priority", "URGENT"))).isFalse();
        assertThat(holds(Shown.FED_BACK, Map.of("status", "CONFIRMED,CLOSED"))).isFalse();
        assertThat(holds(Shown.MINE, Map.of("status", "OPEN"))).isFalse();
    }

    private boolean holds(Shown view, Map<String, String> said) {
        return view.holds(new ListAddress("/requests.xhtml", said), List.of(henry));
    }

    private RequestCriteria read(Map<String, String> said) {
        return new RequestCriteria(new ListAddress("/requests.xhtml", said), choices, SHANGHAI, NOW);
    }
}

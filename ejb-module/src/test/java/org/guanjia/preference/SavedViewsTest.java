package org.guanjia.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.DatabaseTest;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Roles;
import org.guanjia.shared.TestCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SavedViewsTest extends DatabaseTest {

    private static final String REQUESTS = "requests";

    private final UUID estate = Ids.next();
    private final UUID id = Ids.next();
    private final TestCaller henry = TestCaller.of(estate, Roles.BUTLER);
    private final TestCaller iris = TestCaller.of(estate, Roles.BUTLER);
    private final TestCaller manager = TestCaller.of(estate, Roles.DUTY_MANAGER);
    private final TestCaller head = TestCaller.of(estate, Roles.DEPARTMENT_HEAD);
    private final TestCaller elsewhere = TestCaller.of(Ids.next(), Roles.BUTLER);

    @BeforeEach
    void people() {
        sql(
                "insert into estate values (?1, 0, 'X', '汀屿湾', 'Tingyu Bay', 'Asia/Shanghai', '2020-01-01', '2021-01-01',"
                        + " '2022-01-01')",
                estate);
        List<TestCaller> all = List.of(henry, iris, manager, head);
        for (TestCaller one : all) {
            sql("""
                    insert into employee (id, name_zh, name_en, staff_number, active, version)
                    values (?1, '周明', 'Zhou Ming', ?2, true, 0)""", one.actor().id(), "G" + all.indexOf(one));
        }
    }

    @Test
    void a_view_keeps_what_it_shows_and_is_its_makers_own() {
        keep(henry, view("我的逾期", false, 0));

        assertThat(seen(henry)).singleElement().satisfies(row -> {
            assertThat(row.content()).isEqualTo(Map.of("view", "LATE", "columns", "number,subject"));
            assertThat(row.own()).isTrue();
            assertThat(row.changeable()).isTrue();
        });
        assertThat(seen(iris)).isEmpty();
        assertThat(seen(manager)).isEmpty();
    }

    @Test
    void a_shared_view_is_seen_by_all_of_the_estate_and_changed_by_its_maker_or_a_manager() {
        keep(henry, view("全园区逾期", true, 0));

        assertThat(seen(iris)).singleElement().returns(false, SavedViewRow::changeable);
        refused(iris, view("别的", true, 0), "preference.view.notYours");
        keep(manager, view("逾期", true, 0));
        assertThat(seen(henry)).extracting(SavedViewRow::name).containsExactly("逾期");
        inTransaction(() -> views(henry).delete(id, 1));

        assertThat(seen(iris)).isEmpty();
    }

    @Test
    void ones_own_views_come_before_those_of_others() {
        keep(iris, view("甲", true, 0));
        keep(henry, new KeepView(Ids.next(), 0, estate, REQUESTS, "乙", false, Map.of()));

        assertThat(seen(henry)).extracting(SavedViewRow::name).containsExactly("乙", "甲");
    }

    @Test
    void who_is_no_butler_or_manager_shares_nothing() {
        refused(head, view("看板", true, 0), "preference.view.notYoursToShare");
    }

    @Test
    void a_name_stands_once() {
        keep(henry, view("逾期", false, 0));

        refused(
                henry,
                new KeepView(Ids.next(), 0, estate, REQUESTS, " 逾期 ", false, Map.of()),
                "preference.view.nameTaken");
    }

    @Test
    void who_acts_on_an_older_state_is_told_so() {
        keep(henry, view("逾期", true, 0));
        keep(manager, view("逾期的", true, 0));

        assertThatThrownBy(() -> keep(henry, view("超时", true, 0))).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void anothers_own_view_and_one_of_another_estate_are_not_there() {
        keep(henry, view("逾期", false, 0));

        assertThatThrownBy(() -> keep(manager, view("x", false, 0))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> inTransaction(() -> views(iris).delete(id, 0))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> seen(elsewhere)).isInstanceOf(NotFound.class);
    }

    @Test
    void each_person_begins_with_the_list_in_their_own_way() {
        inTransaction(() -> views(henry).beginWith(REQUESTS, "LATE"));
        inTransaction(() -> views(henry).show(REQUESTS, "number,subject"));

        assertThat(inTransaction(() -> views(henry).habit(REQUESTS)))
                .isEqualTo(new ListHabitView("LATE", "number,subject"));
        assertThat(inTransaction(() -> views(iris).habit(REQUESTS))).isEqualTo(ListHabitView.NONE);
    }

    private KeepView view(String name, boolean shared, long version) {
        Map<String, String> content = Map.of("view", "LATE", "columns", "number,subject");
        return new KeepView(id, version, estate, REQUESTS, name, shared, content);
    }

    private void keep(TestCaller caller, KeepView command) {
        inTransaction(() -> views(caller).keep(command));
    }

    private void refused(TestCaller caller, KeepView command, String key) {
        assertThatThrownBy(() -> keep(caller, command))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo(key));
    }

    private List<SavedViewRow> seen(TestCaller caller) {
        return inTransaction(() -> views(caller).of(estate, REQUESTS));
    }

    private SavedViews views(TestCaller caller) {
        return wired(new SavedViews(), caller);
    }
}

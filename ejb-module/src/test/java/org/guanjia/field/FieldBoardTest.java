package org.guanjia.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanjia.field.model.WorkOrderFixture;
import org.guanjia.jms.Outcome;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Caller;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;
import org.guanjia.shared.Reason;
import org.guanjia.shared.Roles;
import org.guanjia.shared.TestCaller;
import org.junit.jupiter.api.Test;

class FieldBoardTest extends FieldDatabaseTest {

    private static final Instant TODAY = NINE.minus(Duration.ofHours(9));

    @Test
    void each_tab_shows_its_own_and_counts_agree() {
        UUID waiting = received(engineering);
        UUID accepted = received(engineering);
        UUID mine = received(engineering);
        UUID paused = received(engineering);
        UUID fedBack = received(engineering);
        received(cleaning);
        inTransaction(() -> deskOf(fieldStaff(heChuan)).accept(act(accepted)));
        inTransaction(() -> deskOf(fieldStaff(qinLang)).start(act(mine)));
        inTransaction(() -> deskOf(fieldStaff(heChuan)).start(act(paused)));
        inTransaction(() -> deskOf(fieldStaff(heChuan)).pause(act(paused), new FieldReason("WEATHER", null), null));
        inTransaction(() -> deskOf(fieldStaff(heChuan)).start(act(fedBack)));
        inTransaction(() -> deskOf(fieldStaff(heChuan)).feedBack(act(fedBack), done()));

        assertThat(ids(WorkOrderTab.WAITING)).containsExactly(waiting);
        assertThat(ids(WorkOrderTab.ACCEPTED)).containsExactly(accepted);
        assertThat(ids(WorkOrderTab.DOING)).containsExactly(mine);
        assertThat(ids(WorkOrderTab.MINE)).containsExactly(mine);
        assertThat(ids(WorkOrderTab.PAUSED)).containsExactly(paused);
        assertThat(ids(WorkOrderTab.FED_BACK)).containsExactly(fedBack);
        assertThat(inTransaction(() -> board().counts(estate, engineering, TODAY)))
                .isEqualTo(new TabCounts(1, 1, 1, 1, 1, 1, 0, 0));
        assertThat(inTransaction(() -> board().board(estate, engineering, TODAY, false, null))
                        .lanes())
                .extracting(BoardView.Lane::tab, BoardView.Lane::count, lane -> lane.cards()
                        .size())
                .containsExactly(
                        tuple(WorkOrderTab.WAITING, 1L, 1),
                        tuple(WorkOrderTab.ACCEPTED, 1L, 1),
                        tuple(WorkOrderTab.DOING, 1L, 1),
                        tuple(WorkOrderTab.PAUSED, 1L, 1),
                        tuple(WorkOrderTab.FED_BACK, 1L, 1));
    }

    @Test
    void the_row_tells_why_it_is_paused_and_what_may_be_done() {
        UUID id = received(engineering);
        inTransaction(() -> deskOf(fieldStaff(qinLang)).start(act(id)));
        inTransaction(() -> deskOf(fieldStaff(qinLang)).pause(act(id), new FieldReason("WEATHER", null), null));

        WorkOrderRow row =
                rows(WorkOrderTab.PAUSED, PageRequest.first(10)).rows().get(0);

        assertThat(row.reason()).isEqualTo(new Reason("WEATHER", "天气原因", "Weather", null));
        assertThat(row.actions())
                .containsExactly(WorkOrderAction.ASSIGN, WorkOrderAction.RESUME, WorkOrderAction.HAND_BACK);
    }

    @Test
    void what_was_fed_back_yesterday_is_not_todays() {
        UUID id = received(engineering);
        inTransaction(() -> deskOf(fieldStaff(qinLang)).start(act(id)));
        inTransaction(() -> deskOf(fieldStaff(qinLang)).feedBack(act(id), done()));

        Page<WorkOrderRow> tomorrow = inTransaction(() -> board().tasks(
                        estate,
                        engineering,
                        WorkOrderQuery.of(WorkOrderTab.FED_BACK, TODAY.plus(Duration.ofDays(1))),
                        PageRequest.first(10)));

        assertThat(tomorrow.rows()).isEmpty();
        assertThat(tomorrow.count()).isZero();
    }

    @Test
    void what_is_due_soonest_comes_first_and_pages_follow_each_other() {
        UUID latest = ordered("三号", Duration.ofHours(3));
        UUID soonest = ordered("一号", Duration.ofHours(1));
        UUID middle = ordered("二号", Duration.ofHours(2));

        assertThat(ids(WorkOrderTab.WAITING)).containsExactly(soonest, middle, latest);
        Page<WorkOrderRow> second = rows(WorkOrderTab.WAITING, new PageRequest(2, 2, null, false));
        assertThat(second.rows()).extracting(WorkOrderRow::id).containsExactly(latest);
        assertThat(second.count()).isEqualTo(3);
        assertThat(rows(WorkOrderTab.WAITING, new PageRequest(0, 9, "title", true))
                        .rows())
                .extracting(WorkOrderRow::id)
                .hasSize(3);
    }

    @Test
    void an_unknown_sort_is_refused() {
        assertThatThrownBy(() -> rows(WorkOrderTab.WAITING, new PageRequest(0, 9, "w.id; drop table", false)))
                .isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void text_is_searched_as_it_is_typed() {
        UUID id = received(engineering);

        assertThat(search("关阀")).containsExactly(id);
        assertThat(search("x260518")).containsExactly(id);
        assertThat(search("澜苑 06")).containsExactly(id);
        assertThat(search("%")).isEmpty();
        assertThat(search("_")).isEmpty();
        assertThat(search("!")).isEmpty();
    }

    @Test
    void only_what_is_due_soon_is_shown_where_that_is_asked() {
        UUID soon = ordered("一号", Duration.ofMinutes(5));
        ordered("二号", Duration.ofHours(2));

        WorkOrderQuery query = new WorkOrderQuery(WorkOrderTab.WAITING, TODAY, NINE.plus(Duration.ofMinutes(30)), null);
        assertThat(inTransaction(() -> board().tasks(estate, engineering, query, PageRequest.first(10)))
                        .rows())
                .extracting(WorkOrderRow::id)
                .containsExactly(soon);
    }

    @Test
    void what_the_department_gave_back_has_a_tab_of_its_own() {
        UUID refused = received(engineering);
        UUID handedBack = received(engineering);
        inTransaction(() -> deskOf(fieldStaff(qinLang)).refuse(act(refused), new FieldReason("NOT_OURS", null)));
        inTransaction(() -> deskOf(fieldStaff(qinLang)).accept(act(handedBack)));
        inTransaction(() -> deskOf(fieldStaff(qinLang)).handBack(act(handedBack), new FieldReason(null, "缺专用工具")));

        assertThat(ids(WorkOrderTab.GIVEN_BACK)).containsExactlyInAnyOrder(refused, handedBack);
        assertThat(inTransaction(() -> board().counts(estate, engineering, TODAY)))
                .isEqualTo(new TabCounts(0, 0, 0, 0, 0, 0, 2, 0));
    }

    @Test
    void the_board_shows_only_what_is_looked_for() {
        UUID late = ordered("更换角阀", Duration.ofMinutes(10));
        ordered("检修照明", Duration.ofHours(8));
        clock.advance(Duration.ofHours(1));

        assertThat(waiting(inTransaction(() -> board().board(estate, engineering, TODAY, true, null))))
                .containsExactly(late);
        assertThat(waiting(inTransaction(() -> board().board(estate, engineering, TODAY, false, "角阀"))))
                .containsExactly(late);
    }

    private static List<UUID> waiting(BoardView board) {
        return board.lanes().get(0).cards().stream().map(WorkOrderRow::id).toList();
    }

    @Test
    void the_load_names_everybody_of_the_department() {
        UUID late = received(engineering);
        inTransaction(() -> deskOf(fieldStaff(qinLang)).start(act(late)));
        UUID other = received(engineering);
        inTransaction(() -> deskOf(fieldStaff(qinLang)).accept(act(other)));
        clock.advance(Duration.ofHours(2));

        assertThat(inTransaction(() -> board().load(estate, engineering)))
                .containsExactly(
                        new ExecutorLoad(qinLang.id(), "秦朗", 2, 1, 2), new ExecutorLoad(heChuan.id(), "何川", 0, 0, 0));
    }

    @Test
    void the_paper_is_handed_out_by_the_department_and_by_the_butlers_of_the_estate() {
        UUID id = received(engineering);
        Actor henry = Actor.employee(Ids.next(), "许澄");

        assertThat(paper(fieldStaff(qinLang), id).id()).isEqualTo(id);
        assertThat(paper(new TestCaller(henry, Set.of(Roles.BUTLER), Set.of(estate), null), id)
                        .id())
                .isEqualTo(id);
    }

    @Test
    void for_another_department_and_for_butlers_of_another_estate_there_is_no_such_paper() {
        UUID id = received(engineering);
        Actor iris = Actor.employee(Ids.next(), "顾盼");

        assertThatThrownBy(() -> paper(fieldStaff(cleaner), id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> paper(new TestCaller(iris, Set.of(Roles.BUTLER), Set.of(Ids.next()), null), id))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void every_kind_of_reason_has_some_to_choose_from_in_both_languages() {
        for (ReasonKind kind : ReasonKind.values()) {
            assertThat(inTransaction(() -> board().reasons(kind))).isNotEmpty().allSatisfy(reason -> {
                assertThat(reason.kind()).isEqualTo(kind);
                assertThat(reason.nameZh()).isNotBlank();
                assertThat(reason.nameEn()).isNotBlank();
            });
        }
    }

    private FieldBoard board() {
        return boardOf(fieldStaff(qinLang));
    }

    private UUID ordered(String title, Duration acceptWithin) {
        UUID id = Ids.next();
        arrives(WorkOrderFixture.anOrder(id, estate, engineering, title, NINE.plus(acceptWithin)));
        return id;
    }

    private Page<WorkOrderRow> rows(WorkOrderTab tab, PageRequest page) {
        return inTransaction(() -> board().tasks(estate, engineering, WorkOrderQuery.of(tab, TODAY), page));
    }

    private List<UUID> ids(WorkOrderTab tab) {
        return rows(tab, PageRequest.first(10)).rows().stream()
                .map(WorkOrderRow::id)
                .toList();
    }

    private List<UUID> search(String text) {
        WorkOrderQuery query = new WorkOrderQuery(WorkOrderTab.WAITING, TODAY, null, text);
        return inTransaction(() -> board().tasks(estate, engineering, query, PageRequest.first(10))).rows().stream()
                .map(WorkOrderRow::id)
                .toList();
    }

    private WorkOrderView paper(Caller caller, UUID id) {
        return inTransaction(() -> boardOf(caller).paper(id));
    }

    private static FeedbackForm done() {
        return new FeedbackForm(Outcome.DONE, "已修好", 22, null, Map.of(), List.of(), List.of());
    }
}

package org.guanjia.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanjia.roster.AnswerSwap;
import org.guanjia.roster.AskSwap;
import org.guanjia.roster.DecideSwap;
import org.guanjia.roster.DutyView;
import org.guanjia.roster.MyMonth;
import org.guanjia.roster.RosterFinding;
import org.guanjia.roster.RosterRuleKind;
import org.guanjia.roster.RuleWeight;
import org.guanjia.roster.SwapAct;
import org.guanjia.roster.SwapBoard;
import org.guanjia.roster.SwapDesk;
import org.guanjia.roster.SwapOffer;
import org.guanjia.roster.SwapState;
import org.guanjia.roster.SwapView;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Roles;
import org.guanjia.shared.TestCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two butlers want to swap duties: one asks, the other agrees, the manager grants it, and the lines follow. */
class SwapTest extends RosteredEstate {

    private TestCaller chen;
    private TestCaller ming;
    private DutyView chensDay;
    private DutyView mingsEvening;

    @BeforeEach
    void the_month_is_published_with_a_free_day_for_each() {
        team.add(butler(house.employee(null, "ping"), "ping"));
        draft();
        fill();
        give(duty("LATE", 9, team.get(2)), team.get(4), null);
        give(duty("DAY", 16, team.get(0)), team.get(4), null);
        publish(shown());
        chen = butler(0);
        ming = butler(2);
        chensDay = duty("DAY", 9, team.get(0));
        mingsEvening = duty("LATE", 16, team.get(2));
    }

    @Test
    void what_both_want_is_granted_and_the_lines_follow() {
        ask(mingsEvening.id());
        SwapView asked = only(ming);
        assertThat(asked.state()).isEqualTo(SwapState.ASKED);
        assertThat(waiting(manager))
                .as("nothing for a manager before the colleague has agreed")
                .isEmpty();

        act(ming, SwapAct.AGREE, asked, null);
        act(manager, SwapAct.GRANT, waiting(manager).get(0), null);

        assertThat(henryAt(at(9, 12, 0))).isEqualTo(team.get(2));
        assertThat(henryAt(at(16, 20, 0))).isEqualTo(team.get(0));
        assertThat(henryAt(at(10, 12, 0))).as("the day after").isEqualTo(team.get(0));
        assertThat(shown().substitutions())
                .extracting(change -> change.formerId(), change -> change.employeeId(), change -> change.reason())
                .containsExactlyInAnyOrder(
                        tuple(team.get(0), team.get(2), "女儿开学"), tuple(team.get(2), team.get(0), "女儿开学"));
        assertThat(month(chen).swaps())
                .extracting(SwapView::state, SwapView::decidedBy)
                .containsExactly(tuple(SwapState.GRANTED, manager.actor().name()));
        assertThat(waiting(manager)).isEmpty();
    }

    @Test
    void nothing_changes_before_it_is_granted() {
        ask(null);
        act(ming, SwapAct.AGREE, only(ming), null);

        assertThat(henryAt(at(9, 12, 0))).isEqualTo(team.get(0));
        assertThat(shown().substitutions()).isEmpty();
    }

    @Test
    void each_has_their_own_part_in_it() {
        ask(null);
        SwapView asked = only(ming);

        assertThatThrownBy(() -> act(chen, SwapAct.AGREE, asked, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> act(ming, SwapAct.WITHDRAW, asked, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> act(butler(1), SwapAct.DECLINE, asked, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.as(ming, () -> house.bean(SwapDesk.class)
                        .answer(new AnswerSwap(Ids.next(), asked.id(), SwapAct.GRANT, null, asked.version()))))
                .isInstanceOf(NotFound.class);
        assertRefused("roster.swap.transitionNotAllowed", () -> act(manager, SwapAct.GRANT, asked, null));
        assertThatThrownBy(() -> ask(chen, mingsEvening, team.get(1), null))
                .as("a duty of somebody else’s")
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageStartingWith("roster.swap.notTheirs");
        assertThat(month(butler(1)).swaps()).as("nobody else’s business").isEmpty();
    }

    @Test
    void what_would_break_a_rule_is_told_beforehand_and_not_granted() {
        keep(RosterRuleKind.REST_BETWEEN, RuleWeight.REFUSED, 11);
        // whoever works until half past midnight would begin at eight
        assertThat(broken(null)).extracting(RosterFinding::kind).contains(RosterRuleKind.REST_BETWEEN);
        ask(null);
        act(ming, SwapAct.AGREE, only(ming), null);

        assertRefused(
                "roster.swap.breaks",
                () -> act(manager, SwapAct.GRANT, waiting(manager).get(0), null));

        assertThat(henryAt(at(9, 12, 0))).isEqualTo(team.get(0));
        assertThat(waiting(manager)).extracting(SwapView::state).containsExactly(SwapState.AGREED);
        keep(RosterRuleKind.REST_BETWEEN, RuleWeight.TOLD, 11);
        act(manager, SwapAct.GRANT, waiting(manager).get(0), null);
        assertThat(henryAt(at(9, 12, 0))).isEqualTo(team.get(2));
    }

    @Test
    void what_is_refused_has_its_reason_and_what_is_declined_may_have_one() {
        ask(null);
        act(ming, SwapAct.AGREE, only(ming), null);
        SwapView agreed = waiting(manager).get(0);
        assertRefused("roster.swap.wordsMissing", () -> act(manager, SwapAct.REFUSE, agreed, " "));
        act(manager, SwapAct.REFUSE, agreed, "当天有交房");

        assertThat(month(chen).swaps()).extracting(SwapView::words).containsExactly("当天有交房");
        pass(Duration.ofMinutes(1));
        ask(null);
        act(ming, SwapAct.DECLINE, only(ming), null);
        pass(Duration.ofMinutes(1));
        ask(null);
        act(chen, SwapAct.WITHDRAW, open(chen), null);
        assertThat(month(ming).swaps())
                .extracting(SwapView::state)
                .containsExactly(SwapState.WITHDRAWN, SwapState.DECLINED, SwapState.REFUSED);
    }

    @Test
    void a_duty_is_asked_for_once_at_a_time() {
        ask(mingsEvening.id());

        assertRefused("roster.swap.underWay", () -> ask(null));
        DutyView another = duty("DAY", 10, team.get(0));
        assertRefused("roster.swap.underWay", () -> ask(chen, another, team.get(2), mingsEvening.id()));
    }

    @Test
    void what_went_on_meanwhile_is_not_overwritten() {
        ask(null);
        SwapView asked = only(ming);
        act(ming, SwapAct.AGREE, asked, null);
        assertThatThrownBy(() -> act(ming, SwapAct.DECLINE, asked, null)).isInstanceOf(ChangedMeanwhile.class);
        SwapView agreed = waiting(manager).get(0);

        give(chensDay, team.get(3), "急病");

        assertThat(waiting(manager)).as("the duty is somebody else’s by now").isEmpty();
        assertRefused("roster.swap.notTheirs", () -> act(manager, SwapAct.GRANT, agreed, null));
    }

    @Test
    void what_has_begun_is_not_swapped_any_more() {
        ask(null);
        SwapView asked = only(ming);
        house.clock().setTo(at(9, 8, 0));

        assertThat(waiting(ming)).isEmpty();
        assertRefused("roster.swap.begun", () -> act(ming, SwapAct.AGREE, asked, null));
        assertRefused("roster.swap.begun", () -> ask(chen, duty("DAY", 8, team.get(0)), team.get(2), null));
    }

    @Test
    void whoever_asks_sees_their_colleagues_with_what_could_be_had_in_return() {
        List<SwapOffer> offers =
                house.as(chen, () -> house.bean(SwapBoard.class).offers(chensDay.id()));

        assertThat(offers)
                .extracting(offer -> offer.colleague().person().id())
                .containsExactlyInAnyOrder(team.get(1), team.get(2), team.get(3), team.get(4));
        assertThat(offers)
                .filteredOn(offer -> offer.colleague().person().id().equals(team.get(2)))
                .flatExtracting(SwapOffer::duties)
                .hasSize(29)
                .extracting(duty -> ((DutyView) duty).id())
                .contains(mingsEvening.id());
        assertThatThrownBy(
                        () -> house.as(ming, () -> house.bean(SwapBoard.class).offers(chensDay.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void ones_own_month_holds_ones_own_duties_once_it_is_published() {
        MyMonth june = month(chen);
        assertThat(june.published()).isTrue();
        assertThat(june.duties()).hasSize(29).extracting(DutyView::postId).containsOnly(house.post);
        assertThat(june.load().minutes()).isEqualTo(29 * 8 * 60);

        draft(YearMonth.of(2026, 7));
        MyMonth july = house.as(chen, () -> house.bean(SwapBoard.class).month(house.estate, YearMonth.of(2026, 7)));
        assertThat(july.published()).isFalse();
        assertThat(july.duties()).isEmpty();
    }

    private TestCaller butler(int number) {
        return new TestCaller(
                Actor.employee(team.get(number), "管家" + number), Set.of(Roles.BUTLER), Set.of(house.estate), null);
    }

    private DutyView duty(String pattern, int day, UUID whose) {
        return of(shown(), pattern, day).stream()
                .filter(duty -> whose.equals(duty.employeeId()))
                .findFirst()
                .orElseThrow();
    }

    private void ask(UUID inReturn) {
        ask(chen, chensDay, team.get(2), inReturn);
    }

    private void ask(TestCaller who, DutyView duty, UUID colleague, UUID inReturn) {
        house.as(who, () -> house.bean(SwapDesk.class)
                .ask(new AskSwap(Ids.next(), duty.id(), colleague, inReturn, "女儿开学")));
    }

    private void act(TestCaller who, SwapAct act, SwapView swap, String words) {
        SwapDesk desk = house.bean(SwapDesk.class);
        house.as(who, () -> {
            if (act == SwapAct.GRANT || act == SwapAct.REFUSE) {
                desk.decide(new DecideSwap(Ids.next(), swap.id(), act == SwapAct.GRANT, words, swap.version()));
            } else {
                desk.answer(new AnswerSwap(Ids.next(), swap.id(), act, words, swap.version()));
            }
        });
    }

    private List<SwapView> waiting(TestCaller who) {
        return house.as(who, () -> house.bean(SwapBoard.class).waiting(house.estate));
    }

    private SwapView only(TestCaller who) {
        assertThat(waiting(who)).hasSize(1);
        return waiting(who).get(0);
    }

    private SwapView open(TestCaller who) {
        return month(who).swaps().get(0);
    }

    private MyMonth month(TestCaller who) {
        return house.as(who, () -> house.bean(SwapBoard.class).month(house.estate, JUNE));
    }

    private List<RosterFinding> broken(UUID inReturn) {
        return house.as(chen, () -> house.bean(SwapBoard.class).broken(chensDay.id(), team.get(2), inReturn));
    }
}

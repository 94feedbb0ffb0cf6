package org.guanjia.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.guanjia.butler.AddPost;
import org.guanjia.butler.AssignmentView;
import org.guanjia.butler.LineNow;
import org.guanjia.butler.PostBoard;
import org.guanjia.butler.PostOffice;
import org.guanjia.roster.DutyCandidate;
import org.guanjia.roster.DutyPlace;
import org.guanjia.roster.DutyView;
import org.guanjia.roster.GiveDuty;
import org.guanjia.roster.RosterBoard;
import org.guanjia.roster.RosterFinding;
import org.guanjia.roster.RosterOffice;
import org.guanjia.roster.RosterRuleKind;
import org.guanjia.roster.RosterState;
import org.guanjia.roster.RosterView;
import org.guanjia.roster.RuleWeight;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Roles;
import org.guanjia.shared.TestCaller;
import org.junit.jupiter.api.Test;

/** The month of an estate with two posts: drafted, judged, published into the chains of its posts, and changed. */
class RosterTest extends RosteredEstate {

    @Test
    void a_draft_has_a_duty_for_each_post_and_each_seat_of_the_pool_every_day() {
        draft();

        RosterView draft = shown();
        assertThat(draft.state()).isEqualTo(RosterState.DRAFT);
        assertThat(draft.duties()).hasSize(30 * 4);
        assertThat(of(draft, "DAY", 1)).extracting(DutyView::place).containsOnly(DutyPlace.POST);
        assertThat(of(draft, "DAY", 1)).extracting(DutyView::postId).containsExactlyInAnyOrder(house.post, claire);
        assertThat(of(draft, "NIGHT", 1))
                .extracting(DutyView::beginsAt, DutyView::endsAt)
                .containsExactly(tuple(at(1, 0, 15), at(1, 8, 15)));
        assertThat(draft.refused()).isPositive();
    }

    @Test
    void a_draft_gets_the_duties_of_a_post_that_came_later() {
        draft();
        asAdministrator(() -> house.bean(PostOffice.class)
                .add(new AddPost(
                        Ids.next(),
                        house.estate,
                        "Ivy",
                        "4008881003",
                        null,
                        house.clock().now(),
                        null)));
        assertThat(shown().findings())
                .filteredOn(finding -> finding.kind() == RosterRuleKind.COVER)
                .extracting(RosterFinding::postId)
                .doesNotContainNull()
                .hasSizeGreaterThan(2);

        draft();

        assertThat(shown().duties()).hasSize(30 * 5);
    }

    @Test
    void a_draft_with_a_hole_is_refused_and_the_hole_named() {
        draft();
        fill();
        give(of(shown(), "DAY", 8).get(0), null, null);

        RosterView shown = shown();
        DutyView empty = of(shown, "DAY", 8).stream()
                .filter(duty -> duty.employeeId() == null)
                .findFirst()
                .orElseThrow();
        assertThat(shown.findings().get(0)).isEqualTo(RosterFinding.hole(empty.postId(), at(8, 8, 15), at(8, 16, 30)));
        assertThatThrownBy(() -> publish(shown)).isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo("roster.publish.hole");
            assertThat(refused.parameters()).contains("2026-06-08 08:15", "2026-06-08 16:30");
        });
        assertThat(shown().state()).isEqualTo(RosterState.DRAFT);
    }

    @Test
    void whom_a_broken_rule_wrongs_is_told_and_keeps_the_draft_from_being_published() {
        draft();
        fill();
        keep(RosterRuleKind.HOURS_A_MONTH, RuleWeight.REFUSED, 201);

        assertThat(shown().findings())
                .extracting(RosterFinding::kind, RosterFinding::figure)
                .containsOnly(tuple(RosterRuleKind.HOURS_A_MONTH, 240));
        assertRefused("roster.publish.refused", () -> publish(shown()));

        keep(RosterRuleKind.HOURS_A_MONTH, RuleWeight.TOLD, 201);
        publish(shown());
        assertThat(shown().state()).isEqualTo(RosterState.PUBLISHED);
    }

    @Test
    void once_published_the_line_of_each_post_follows_minute_by_minute() {
        published();

        assertThat(henryAt(at(1, 0, 14))).as("the month before").isEqualTo(team.get(0));
        assertThat(henryAt(at(1, 0, 15))).as("the night").isEqualTo(team.get(3));
        assertThat(henryAt(at(1, 7, 59))).isEqualTo(team.get(3));
        assertThat(henryAt(at(1, 8, 0))).as("the day").isEqualTo(team.get(0));
        assertThat(henryAt(at(1, 16, 59))).isEqualTo(team.get(0));
        assertThat(henryAt(at(1, 17, 0))).as("the evening").isEqualTo(team.get(2));
        assertThat(henryAt(at(2, 0, 29))).isEqualTo(team.get(2));
        assertThat(henryAt(at(2, 0, 30))).isEqualTo(team.get(3));
        assertThat(incumbent(claire, at(12, 12, 0))).isEqualTo(team.get(1));
        assertThat(henryAt(at(31, 12, 0))).as("the month after").isEqualTo(team.get(0));
    }

    @Test
    void it_is_told_who_answers_now_until_when_and_who_does_next() {
        published();
        house.clock().setTo(at(9, 12, 0));

        assertThat(house.as(manager, () -> house.bean(PostBoard.class).lines(house.estate)))
                .extracting(LineNow::englishName, LineNow::nowNameZh, LineNow::until, LineNow::nextNameZh)
                .containsExactly(
                        tuple("Claire", "bao", at(9, 17, 0), "ming"), tuple("Henry", "沈澄", at(9, 17, 0), "ming"));
    }

    @Test
    void the_chain_of_a_post_has_no_gap_and_no_overlap_after_it_was_published_twice() {
        published();
        RosterView july = published(YearMonth.of(2026, 7));

        List<Object[]> chain = house.read(
                "select valid_from, valid_until, employee_id from butler_assignment where post_id = ? order by valid_from",
                house.post);
        for (int i = 1; i < chain.size(); i++) {
            assertThat(chain.get(i)[0]).isEqualTo(chain.get(i - 1)[1]);
            assertThat(chain.get(i)[2]).isNotNull().isNotEqualTo(chain.get(i - 1)[2]);
        }
        assertThat(chain).hasSizeGreaterThan(150);
        assertThat(house.as(manager, () -> house.bean(PostBoard.class).history(house.post)))
                .as("those nearest to the present")
                .hasSize(1 + 15);
        house.clock().setTo(at(29, 12, 0));
        assertThat(house.as(manager, () -> house.bean(PostBoard.class).history(house.post)))
                .hasSize(30 + 15)
                .isSortedAccordingTo(Comparator.comparing(AssignmentView::from))
                .extracting(AssignmentView::until)
                .startsWith(at(20, 0, 30))
                .contains(at(29, 17, 0));
        assertThat(july.findings()).isEmpty();
    }

    @Test
    void what_is_published_is_changed_with_a_reason_and_the_line_follows_for_that_time_alone() {
        published();
        DutyView duty = of(shown(), "DAY", 9).stream()
                .filter(one -> house.post.equals(one.postId()))
                .findFirst()
                .orElseThrow();

        assertRefused("roster.change.reasonMissing", () -> give(duty, team.get(2), " "));
        assertRefused("roster.change.hole", () -> give(duty, null, "急病"));
        give(duty, team.get(2), "急病");

        assertThat(henryAt(at(9, 12, 0))).isEqualTo(team.get(2));
        assertThat(henryAt(at(9, 7, 0))).isEqualTo(team.get(3));
        assertThat(henryAt(at(10, 12, 0))).isEqualTo(team.get(0));
        assertThat(shown().substitutions())
                .extracting(change -> change.formerId(), change -> change.employeeId(), change -> change.reason())
                .containsExactly(tuple(team.get(0), team.get(2), "急病"));
    }

    @Test
    void what_is_over_is_not_changed() {
        published();
        DutyView first = of(shown(), "DAY", 1).get(0);
        DutyView today = of(shown(), "DAY", 3).stream()
                .filter(one -> house.post.equals(one.postId()))
                .findFirst()
                .orElseThrow();
        house.clock().setTo(at(3, 12, 0));

        assertRefused("roster.change.past", () -> give(first, team.get(2), "急病"));
        give(today, team.get(2), "急病");

        assertThat(henryAt(at(3, 11, 59))).as("the morning stays as it was").isEqualTo(team.get(0));
        assertThat(henryAt(at(3, 12, 0))).isEqualTo(team.get(2));
    }

    @Test
    void a_month_that_has_begun_is_published_from_now_on() {
        published(YearMonth.of(2026, 5));

        assertThat(henryAt(house.clock().now())).isEqualTo(team.get(0));
        assertThat(henryAt(Instant.parse("2026-05-18T10:00:00Z"))).isEqualTo(team.get(2));
        assertRefused("roster.draft.month", () -> draft(YearMonth.of(2026, 4)));
    }

    @Test
    void whom_a_duty_wrongs_least_comes_first() {
        draft();
        fill();
        keep(RosterRuleKind.REST_BETWEEN, RuleWeight.REFUSED, 11);
        DutyView night = of(shown(), "NIGHT", 10).get(0);

        List<DutyCandidate> candidates =
                house.as(manager, () -> house.bean(RosterBoard.class).candidates(night.id()));

        assertThat(candidates.get(0).person().id()).isEqualTo(team.get(3));
        assertThat(candidates)
                .filteredOn(candidate -> candidate.person().id().equals(team.get(0)))
                .flatExtracting(DutyCandidate::findings)
                .extracting(RosterFinding::kind, RosterFinding::days)
                .contains(
                        tuple(RosterRuleKind.POSTS_AT_ONCE, List.of(LocalDate.of(2026, 6, 10))),
                        tuple(RosterRuleKind.REST_BETWEEN, List.of(LocalDate.of(2026, 6, 10))));
    }

    @Test
    void two_who_change_the_same_duty_do_not_overwrite_each_other() {
        draft();
        DutyView duty = shown().duties().get(0);
        give(duty, team.get(0), null);

        assertThatThrownBy(() -> give(duty, team.get(1), null)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void whoever_publishes_has_seen_what_they_publish() {
        draft();
        fill();
        RosterView seen = shown();
        give(of(seen, "DAY", 8).get(0), null, null);

        assertThatThrownBy(() -> publish(seen)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_draft_is_for_whoever_plans_and_duties_for_the_team() {
        draft();
        TestCaller butler = house.butler;

        assertThat(house.as(butler, () -> house.bean(RosterBoard.class).roster(house.estate, JUNE)))
                .isEmpty();
        assertRefused(
                "roster.give.notOfTheTeam",
                () -> give(shown().duties().get(0), manager.actor().id(), null));
        TestCaller stranger = TestCaller.of(Ids.next(), Roles.DUTY_MANAGER);
        UUID duty = shown().duties().get(0).id();
        assertThatThrownBy(() -> house.as(stranger, () -> house.bean(RosterOffice.class)
                        .give(new GiveDuty(Ids.next(), duty, team.get(0), null, 0))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_is_always_asked_for_cannot_be_switched_off() {
        assertRefused("roster.rule.always", () -> keep(RosterRuleKind.COVER, RuleWeight.TOLD, null));
        assertRefused("roster.rule.amountMissing", () -> keep(RosterRuleKind.DAYS_IN_A_ROW, RuleWeight.REFUSED, null));
        assertRefused("roster.rule.weekdaysMissing", () -> keep(RosterRuleKind.REST_DAYS, RuleWeight.REFUSED, null));
    }
}

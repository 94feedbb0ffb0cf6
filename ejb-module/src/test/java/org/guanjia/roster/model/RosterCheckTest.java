package org.guanjia.roster.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.guanjia.roster.RosterRuleKind.COVER;
import static org.guanjia.roster.RosterRuleKind.DAYS_IN_A_ROW;
import static org.guanjia.roster.RosterRuleKind.HOURS_A_MONTH;
import static org.guanjia.roster.RosterRuleKind.NIGHTS_IN_A_ROW;
import static org.guanjia.roster.RosterRuleKind.OF_THE_TEAM;
import static org.guanjia.roster.RosterRuleKind.POSTS_AT_ONCE;
import static org.guanjia.roster.RosterRuleKind.REST_BETWEEN;
import static org.guanjia.roster.RosterRuleKind.REST_DAYS;
import static org.guanjia.roster.RosterRuleKind.WEEKEND_WORKED;
import static org.guanjia.roster.model.RosterSheetFixture.DAY;
import static org.guanjia.roster.model.RosterSheetFixture.LATE;
import static org.guanjia.roster.model.RosterSheetFixture.NIGHT;
import static org.guanjia.roster.model.RosterSheetFixture.SUPPORT;
import static org.guanjia.roster.model.RosterSheetFixture.ZONE;
import static org.guanjia.roster.model.RosterSheetFixture.delivered;
import static org.guanjia.roster.model.RosterSheetFixture.june;
import static org.guanjia.roster.model.RosterSheetFixture.only;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.guanjia.roster.PersonLoad;
import org.guanjia.roster.RosterFinding;
import org.guanjia.roster.RosterRuleKind;
import org.guanjia.roster.RosterRuleView;
import org.guanjia.roster.RuleWeight;
import org.guanjia.shared.Ids;
import org.junit.jupiter.api.Test;

/** June 2027 begins on a Tuesday; its Saturdays are the 5th, 12th, 19th and 26th. */
class RosterCheckTest {

    private final UUID henry = Ids.next();
    private final UUID oliver = Ids.next();
    private final UUID ann = Ids.next();
    private final UUID bao = Ids.next();
    private final UUID chen = Ids.next();

    private final RosterSheetFixture month = new RosterSheetFixture(henry, oliver).team(ann, bao, chen);

    @Test
    void a_duty_that_nobody_has_is_a_hole_of_that_post_and_that_hour() {
        month.at(henry, DAY, ann, 1).at(oliver, DAY, null, 1).has(LATE, bao, 1).has(NIGHT, chen, 1);

        // until half past four, when the pool comes; and the night duty that ends at a quarter past eight covers the
        // begin
        assertThat(holes()).containsExactly(RosterFinding.hole(oliver, at(1, 8, 15), at(1, 16, 30)));
    }

    @Test
    void a_night_without_a_pool_is_a_hole_of_every_post() {
        month.at(henry, DAY, ann, 1, 2)
                .at(oliver, DAY, bao, 1, 2)
                .has(LATE, chen, 1)
                .has(NIGHT, null, 2)
                .has(LATE, chen, 2);

        assertThat(holes())
                .containsExactly(
                        RosterFinding.hole(henry, at(2, 0, 30), at(2, 8, 0)),
                        RosterFinding.hole(oliver, at(2, 0, 30), at(2, 8, 0)));
    }

    @Test
    void what_the_month_before_still_covers_is_no_hole() {
        month.hadBefore(LATE, chen, LocalDate.of(2027, 5, 31)).has(NIGHT, null, 1);

        assertThat(holes())
                .containsExactly(
                        RosterFinding.hole(henry, at(1, 0, 30), at(1, 8, 15)),
                        RosterFinding.hole(oliver, at(1, 0, 30), at(1, 8, 15)));
    }

    @Test
    void support_is_never_a_hole_and_covers_none() {
        month.at(henry, DAY, null, 1)
                .at(oliver, DAY, bao, 1)
                .has(SUPPORT, chen, 1)
                .has(SUPPORT, null, 2);

        assertThat(holes())
                .extracting(RosterFinding::postId, RosterFinding::from)
                .contains(tuple(henry, at(1, 8, 0)));
    }

    @Test
    void with_two_seats_in_the_pool_posts_are_dealt_out_by_name() {
        month.seat(1, NIGHT, ann, 1).seat(2, NIGHT, null, 1);

        assertThat(holes()).containsExactly(RosterFinding.hole(oliver, at(1, 0, 15), at(1, 8, 15)));
    }

    @Test
    void nobody_is_off_on_a_weekend() {
        month.has(SUPPORT, ann, allBut(5, 6, 13));

        assertThat(about(ann, WEEKEND_WORKED).days()).containsExactly(june(5), june(6), june(13));
    }

    @Test
    void days_off_lie_from_tuesday_to_thursday() {
        month.has(SUPPORT, ann, allBut(1, 2, 3, 7, 11));

        assertThat(about(ann, REST_DAYS).days()).containsExactly(june(7), june(11));
        assertThat(kinds(ann, only(REST_DAYS, WEEKEND_WORKED))).containsExactly(REST_DAYS);
    }

    @Test
    void six_days_in_a_row_are_enough() {
        month.has(SUPPORT, ann, 1, 2, 3, 4, 5, 6).has(SUPPORT, bao, 1, 2, 3, 4, 5, 6, 7, 8);

        assertThat(kinds(ann, only(DAYS_IN_A_ROW))).isEmpty();
        assertThat(about(bao, DAYS_IN_A_ROW))
                .extracting(RosterFinding::days, RosterFinding::figure, RosterFinding::limit)
                .containsExactly(List.of(june(7), june(8)), 8, 6);
    }

    @Test
    void a_row_of_days_began_in_the_month_before() {
        month.hadBefore(
                        SUPPORT,
                        ann,
                        LocalDate.of(2027, 5, 28),
                        LocalDate.of(2027, 5, 29),
                        LocalDate.of(2027, 5, 30),
                        LocalDate.of(2027, 5, 31))
                .has(SUPPORT, ann, 1, 2, 3);

        assertThat(about(ann, DAYS_IN_A_ROW).days()).containsExactly(june(3));
    }

    @Test
    void breaks_are_no_work_and_posts_looked_after_together_are_one_time() {
        month.at(henry, DAY, ann, 1, 2).at(oliver, DAY, ann, 1).has(NIGHT, bao, 1);

        assertThat(check(delivered()).loads())
                .containsExactly(
                        new PersonLoad(ann, 2 * 8 * 60, 2, 28, 0, 0),
                        new PersonLoad(bao, 8 * 60, 1, 29, 0, 1),
                        new PersonLoad(chen, 0, 0, 30, 0, 0));
    }

    @Test
    void more_hours_than_the_law_allows_are_told_as_a_figure() {
        month.has(SUPPORT, ann, IntStream.rangeClosed(1, 25).toArray());
        assertThat(kinds(ann, only(HOURS_A_MONTH))).isEmpty();

        month.has(SUPPORT, ann, 26);
        assertThat(about(ann, HOURS_A_MONTH))
                .extracting(RosterFinding::figure, RosterFinding::limit)
                .containsExactly(208, 201);
    }

    @Test
    void between_a_late_duty_and_the_morning_there_is_too_little_rest() {
        month.has(LATE, ann, 1).at(henry, DAY, ann, 2).at(henry, DAY, bao, 1, 2);

        assertThat(about(ann, REST_BETWEEN))
                .extracting(RosterFinding::days, RosterFinding::figure)
                .containsExactly(List.of(june(2)), 7);
        assertThat(kinds(bao, only(REST_BETWEEN))).isEmpty();
    }

    @Test
    void nobody_is_at_two_places_at_once_but_at_neighbouring_posts() {
        month.at(henry, DAY, ann, 1, 2).at(oliver, DAY, ann, 1).has(SUPPORT, ann, 2);

        assertThat(about(ann, POSTS_AT_ONCE).days()).containsExactly(june(2));
    }

    @Test
    void three_posts_at_once_are_too_many() {
        UUID peter = Ids.next();
        var more = new RosterSheetFixture(henry, oliver, peter)
                .team(ann)
                .at(henry, DAY, ann, 1)
                .at(oliver, DAY, ann, 1)
                .at(peter, DAY, ann, 1);

        assertThat(new RosterCheck(more.sheet(), only(POSTS_AT_ONCE)).about(ann))
                .extracting(RosterFinding::kind, RosterFinding::figure)
                .containsExactly(tuple(POSTS_AT_ONCE, 3));
    }

    @Test
    void many_nights_in_a_row_are_told_and_not_refused() {
        month.has(NIGHT, ann, 1, 2, 3, 4, 5);

        assertThat(about(ann, NIGHTS_IN_A_ROW))
                .extracting(RosterFinding::weight, RosterFinding::days)
                .containsExactly(RuleWeight.TOLD, List.of(june(5)));
    }

    @Test
    void whoever_has_left_the_team_has_no_duty() {
        UUID gone = Ids.next();
        month.has(SUPPORT, gone, 9);

        assertThat(check(delivered()).findings())
                .filteredOn(finding -> gone.equals(finding.employeeId()))
                .extracting(RosterFinding::kind, RosterFinding::days)
                .containsExactly(tuple(OF_THE_TEAM, List.of(june(9))));
    }

    @Test
    void a_rule_that_is_switched_off_is_not_asked() {
        month.has(SUPPORT, ann, 1);

        assertThat(kinds(ann, only(COVER))).isEmpty();
        assertThat(kinds(ann, delivered())).containsExactly(WEEKEND_WORKED, REST_DAYS);
    }

    private RosterCheck check(List<RosterRuleView> rules) {
        return new RosterCheck(month.sheet(), rules);
    }

    private List<RosterFinding> holes() {
        return check(only(COVER)).findings();
    }

    private List<RosterRuleKind> kinds(UUID person, List<RosterRuleView> rules) {
        return check(rules).about(person).stream().map(RosterFinding::kind).toList();
    }

    private RosterFinding about(UUID person, RosterRuleKind kind) {
        return check(delivered()).about(person).stream()
                .filter(finding -> finding.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static int[] allBut(int... off) {
        return IntStream.rangeClosed(1, 30)
                .filter(day -> IntStream.of(off).noneMatch(one -> one == day))
                .toArray();
    }

    private static Instant at(int day, int hour, int minute) {
        return LocalDateTime.of(2027, 6, day, hour, minute).atZone(ZONE).toInstant();
    }
}

package org.guanjia.roster.model.solver;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanjia.roster.model.solver.MonthFixture.DELIVERED;
import static org.guanjia.roster.model.solver.MonthFixture.estate;
import static org.guanjia.roster.model.solver.MonthFixture.person;
import static org.guanjia.roster.model.solver.MonthFixture.post;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanjia.roster.DutyPlace;
import org.guanjia.roster.DutyView;
import org.guanjia.roster.PersonLoad;
import org.guanjia.roster.RosterFinding;
import org.guanjia.roster.RosterRuleKind;
import org.guanjia.roster.model.RosterCheck;
import org.guanjia.roster.model.RosterSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterSolverTest {

    private static final YearMonth JANUARY = YearMonth.of(2027, 1);
    private static final Set<DayOfWeek> REST = Set.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);

    private static RosterCheck check(RosterSheet sheet) {
        return new RosterCheck(sheet, DELIVERED);
    }

    private static List<RosterFinding> refused(RosterSheet sheet) {
        return check(sheet).findings().stream().filter(RosterFinding::isRefused).toList();
    }

    private static Map<UUID, UUID> given(RosterSheet sheet) {
        return sheet.duties().stream()
                .filter(duty -> duty.employeeId() != null)
                .collect(toMap(DutyView::id, DutyView::employeeId));
    }

    /** Each month is published, and the next has to go on from it. */
    @ParameterizedTest
    @CsvSource({"4, 10, 1", "12, 22, 1", "18, 36, 2"})
    void keeps_all_rules_for_a_year(int posts, int team, int seats) {
        MonthFixture estate = estate(posts, team, seats);
        List<DutyView> before = List.of();

        for (YearMonth month = JANUARY; month.getYear() == JANUARY.getYear(); month = month.plusMonths(1)) {
            RosterSheet proposed = RosterSolver.inMoves(estate.task(estate.month(month, before)), 30_000)
                    .solve();

            assertThat(refused(proposed)).as("refused in %s", month).isEmpty();
            before = proposed.duties().stream()
                    .filter(duty -> duty.employeeId() != null)
                    .toList();
        }
    }

    @Test
    void owners_have_their_own_butler_by_day_and_support_is_given_where_nobody_may_be_off_alone() {
        MonthFixture estate = estate(12, 22, 1);
        RosterTask task = estate.task(estate.month(JANUARY, List.of()));

        RosterSheet proposed = RosterSolver.inMoves(task, 100_000).solve();

        List<DutyView> atPosts = proposed.duties().stream()
                .filter(duty -> duty.place() == DutyPlace.POST)
                .toList();
        long theirs = atPosts.stream()
                .filter(duty -> task.regularByPost().get(duty.postId()).equals(duty.employeeId()))
                .count();
        // nobody may work on more than 25 of the 31 days
        assertThat(theirs).isBetween(12 * 22L, 12 * 25L);
        assertThat(proposed.duties())
                .filteredOn(duty -> duty.place() == DutyPlace.SUPPORT && duty.employeeId() != null)
                .noneMatch(duty -> REST.contains(duty.day().getDayOfWeek()));
    }

    @Test
    void hours_and_weekends_are_shared_evenly() {
        MonthFixture estate = estate(12, 22, 1);

        RosterSheet proposed = RosterSolver.inMoves(estate.task(estate.month(JANUARY, List.of())), 100_000)
                .solve();

        List<PersonLoad> loads = check(proposed).loads();
        assertThat(spread(loads.stream().map(PersonLoad::minutes).toList())).isLessThanOrEqualTo(2 * 8 * 60);
        assertThat(spread(loads.stream().map(PersonLoad::weekendDays).toList())).isLessThanOrEqualTo(1);
    }

    private static int spread(List<Integer> values) {
        return values.stream().max(Comparator.naturalOrder()).orElseThrow()
                - values.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    @Test
    void a_team_that_is_too_small_works_as_much_as_it_may_and_the_check_names_the_holes() {
        MonthFixture estate = estate(6, 6, 1);

        RosterSheet proposed = RosterSolver.inMoves(estate.task(estate.month(JANUARY, List.of())), 50_000)
                .solve();

        assertThat(refused(proposed)).extracting(RosterFinding::kind).contains(RosterRuleKind.COVER);
        assertThat(check(proposed).loads()).extracting(PersonLoad::days).allMatch(days -> 23 <= days && days <= 27);
    }

    @Test
    void what_is_fixed_stays() {
        MonthFixture estate = estate(4, 10, 1);
        RosterSheet sheet = estate.month(JANUARY, List.of());
        DutyView byHand = sheet.duties().stream()
                .filter(duty -> post(1).equals(duty.postId()) && duty.day().equals(JANUARY.atDay(5)))
                .findFirst()
                .orElseThrow()
                .of(person(9));

        RosterSheet proposed = RosterSolver.inMoves(estate.taskAround(sheet.with(byHand)), 20_000)
                .solve();

        assertThat(given(proposed)).containsEntry(byHand.id(), person(9));
        assertThat(refused(proposed)).isEmpty();
    }

    @Test
    void the_same_moves_find_the_same() {
        MonthFixture estate = estate(4, 10, 1);
        RosterTask task = estate.task(estate.month(JANUARY, List.of()));

        RosterSheet once = RosterSolver.inMoves(task, 5_000).solve();
        RosterSheet again = RosterSolver.inMoves(task, 5_000).solve();

        assertThat(given(again)).isEqualTo(given(once));
    }

    @Test
    void one_that_has_hours_left_ends_when_it_is_told_to() throws InterruptedException {
        MonthFixture estate = estate(1, 10, 1);
        RosterSolver solver = RosterSolver.inTime(
                estate.task(estate.month(JANUARY, List.of())), Duration.ofHours(2), Duration.ofHours(2));
        Thread search = new Thread(solver::solve);
        search.setDaemon(true);
        search.start();
        await().until(() -> solver.better().isPresent());

        solver.stop();

        search.join(Duration.ofMinutes(1).toMillis());
        assertThat(search.isAlive()).isFalse();
    }

    /** After each move the score is counted anew as well, and both must agree. */
    @Test
    void the_score_that_is_carried_along_is_the_one_counted_anew() {
        MonthFixture estate = estate(3, 8, 1);
        RosterTask task = estate.task(estate.month(JANUARY, List.of()));

        RosterSheet proposed = new RosterSolver(
                        task, new TerminationConfig().withMoveCountLimit(3000L), EnvironmentMode.FULL_ASSERT)
                .solve();

        assertThat(given(proposed)).isNotEmpty();
    }
}

package org.guanjia.roster.model.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanjia.roster.model.solver.MonthFixture.DELIVERED;
import static org.guanjia.roster.model.solver.MonthFixture.estate;
import static org.guanjia.roster.model.solver.MonthFixture.rule;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanjia.roster.DutyView;
import org.guanjia.roster.RosterFinding;
import org.guanjia.roster.RosterRuleKind;
import org.guanjia.roster.RosterRuleView;
import org.guanjia.roster.RuleWeight;
import org.guanjia.roster.model.RosterCheck;
import org.guanjia.roster.model.RosterSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanScoreTest {

    private static final int SHEETS = 80;
    private static final int STRANGER = 99;
    private static final YearMonth MARCH = YearMonth.of(2027, 3);

    private final Random lot = new Random(20270301);

    /** So that each rule is seen kept and broken, each sheet has rules of its own, and people who work much or little. */
    private RosterTask anySheet() {
        int posts = 1 + lot.nextInt(4);
        int team = 2 + lot.nextInt(6);
        MonthFixture estate = estate(posts, team, 1 + lot.nextInt(2));
        RosterSheet before = given(estate.month(MARCH.minusMonths(1), List.of()), team, 0.1);
        RosterSheet sheet = given(estate.month(MARCH, onlyGiven(before)), team, lot.nextDouble());
        return new RosterTask(sheet, anyRules(), Map.of(), Set.of());
    }

    private RosterSheet given(RosterSheet sheet, int team, double often) {
        return on(
                sheet,
                sheet.duties().stream()
                        .map(duty -> lot.nextDouble() < often ? duty.of(MonthFixture.person(anybody(team))) : duty)
                        .toList());
    }

    private int anybody(int team) {
        return lot.nextInt(200) == 0 ? STRANGER : lot.nextInt(team);
    }

    private static RosterSheet on(RosterSheet sheet, List<DutyView> duties) {
        return new RosterSheet(sheet.month(), sheet.zone(), sheet.postsByName(), sheet.team(), duties, sheet.around());
    }

    private static List<DutyView> onlyGiven(RosterSheet sheet) {
        return sheet.duties().stream().filter(duty -> duty.employeeId() != null).toList();
    }

    private List<RosterRuleView> anyRules() {
        List<RosterRuleView> rules = new ArrayList<>();
        for (RosterRuleView delivered : DELIVERED) {
            RuleWeight weight = delivered.kind().isAlwaysRefused()
                    ? RuleWeight.REFUSED
                    : RuleWeight.values()[lot.nextInt(RuleWeight.values().length)];
            Integer amount = delivered.amount() == null ? null : 1 + lot.nextInt(delivered.amount() * 3 / 2);
            Set<DayOfWeek> weekdays = delivered.weekdays().isEmpty()
                    ? Set.of()
                    : Set.of(DayOfWeek.of(1 + lot.nextInt(3)), DayOfWeek.of(4 + lot.nextInt(4)));
            rules.add(rule(delivered.kind(), weight, amount, weekdays));
        }
        return rules;
    }

    private static int expected(List<RosterFinding> findings, UUID person, RosterRuleKind kind) {
        return findings.stream()
                .filter(finding -> finding.kind() == kind && person.equals(finding.employeeId()))
                .mapToInt(finding -> kind == RosterRuleKind.HOURS_A_MONTH
                        ? 1
                        : finding.days().size())
                .sum();
    }

    private static BitSet held(RosterTask task, PersonJudge judge, UUID person) {
        BitSet held = new BitSet();
        for (int rank = 0; rank < judge.duties().size(); rank++) {
            held.set(rank, person.equals(judge.duties().get(rank).employeeId()));
        }
        return held;
    }

    @ParameterizedTest
    @EnumSource(
            value = RosterRuleKind.class,
            names = {"COVER", "OF_THE_TEAM"},
            mode = EnumSource.Mode.EXCLUDE)
    void counts_of_each_rule_about_a_person_what_the_check_names(RosterRuleKind kind) {
        int broken = 0;
        for (int i = 0; i < SHEETS; i++) {
            RosterTask task = anySheet();
            PersonJudge judge = new PersonJudge(task.sheet(), task.rules());
            List<RosterFinding> findings = new RosterCheck(task.sheet(), task.rules()).findings();
            boolean asked = judge.is(kind, RuleWeight.REFUSED) || judge.is(kind, RuleWeight.TOLD);
            for (UUID person : task.sheet().team()) {
                int faults = judge.burden(held(task, judge, person)).faults(kind);
                int counted = kind == RosterRuleKind.HOURS_A_MONTH ? Math.min(faults, 1) : faults;

                assertThat(asked ? counted : 0)
                        .as("sheet %s, %s", i, task.rules())
                        .isEqualTo(expected(findings, person, kind));
                broken += counted;
            }
        }
        assertThat(broken).as("rule broken at all").isGreaterThan(SHEETS / 2);
    }

    @Test
    void is_without_a_hard_fault_where_and_only_where_the_check_refuses_nothing() {
        for (int i = 0; i < SHEETS; i++) {
            RosterTask task = anySheet();

            assertThat(hasFaults(task)).as("sheet %s", i).isEqualTo(refuses(task));
        }
    }

    @Test
    void finds_a_hole_where_the_check_finds_one() {
        List<RosterRuleView> only = DELIVERED.stream()
                .filter(rule -> rule.kind().isAlwaysRefused() && rule.kind() != RosterRuleKind.POSTS_AT_ONCE)
                .toList();
        Stream<RosterRuleView> rules = Stream.concat(
                only.stream(), Stream.of(rule(RosterRuleKind.POSTS_AT_ONCE, RuleWeight.TOLD, 9, Set.of())));
        List<RosterRuleView> asked = rules.toList();
        RosterSheet empty = estate(3, 5, 2).month(MARCH, List.of());
        RosterSheet full = on(
                empty,
                empty.duties().stream()
                        .map(duty -> duty.of(MonthFixture.person(0)))
                        .toList());

        assertThat(hasFaults(new RosterTask(full, asked, Map.of(), Set.of()))).isFalse();
        List<DutyView> atTheEnds = full.duties().stream()
                .filter(duty -> Set.of(1, 2, 31).contains(duty.day().getDayOfMonth()))
                .toList();
        for (DutyView missing : atTheEnds) {
            RosterTask task = new RosterTask(full.with(missing.of(null)), asked, Map.of(), Set.of());

            assertThat(hasFaults(task)).as("without %s", missing).isEqualTo(refuses(task));
        }
    }

    /** Whether the plan of the sheet as it stands has a hard fault. */
    private static boolean hasFaults(RosterTask task) {
        Set<UUID> all =
                Set.copyOf(task.sheet().duties().stream().map(DutyView::id).toList());
        PlanScore score = new PlanScore();
        score.resetWorkingSolution(new RosterPlan(new RosterTask(task.sheet(), task.rules(), Map.of(), all)));
        return score.calculateScore().hardScore() != 0;
    }

    private static boolean refuses(RosterTask task) {
        return new RosterCheck(task.sheet(), task.rules()).findings().stream().anyMatch(RosterFinding::isRefused);
    }
}

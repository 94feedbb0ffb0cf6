package org.guanjia.disturbance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.guanjia.disturbance.DisturbanceKind.CALL;
import static org.guanjia.disturbance.DisturbanceKind.DOORBELL;
import static org.guanjia.disturbance.DisturbanceKind.VISIT;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.guanjia.disturbance.persistence.JpaDisturbanceBook;
import org.guanjia.estate.EstateFixture;
import org.guanjia.household.Households;
import org.guanjia.household.persistence.JpaHouseholdRegister;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Caller;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.Fact;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Origin;
import org.guanjia.shared.Roles;
import org.guanjia.shared.TestCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is left of a home's budget, whoever disturbs it. Monday is 18 May 2026; the preloaded limits are 5 calls, 5 rings, 3 visits. */
class DisturbancesTest extends EstateFixture {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant SUNDAY_MIDNIGHT = Instant.parse("2026-05-24T16:00:00Z");

    private final Origin request = Origin.request(Ids.next());
    private final TestCaller butler =
            new TestCaller(Actor.employee(Ids.next(), "许澄"), Set.of(Roles.BUTLER), Set.of(estateId), null);
    private final TestCaller administrator = TestCaller.of(estateId, Roles.ADMINISTRATOR);
    private final TestCaller manager = TestCaller.of(estateId, Roles.DUTY_MANAGER);
    private final JpaDisturbanceBook book = wired(new JpaDisturbanceBook());
    private final Households households = wired(new Households(), wired(new JpaHouseholdRegister()));
    private final Disturbances disturbances = wired(new Disturbances(), book, households, estatesFor(butler), events);
    private final DisturbanceBoard board = boardFor(butler);
    private UUID unit;
    private UUID household;

    @BeforeEach
    void a_home_where_somebody_lives() {
        anEstate();
        unit = aUnit("LY-06", "澜苑 06 号", "Lanyuan 06");
        household = Ids.next();
        sql("""
                insert into household (id, version, estate_id, unit_id, move_in, move_out)
                values (?1, 0, ?2, ?3, date '2021-04-01', date '9999-12-31')""", household, estateId, unit);
    }

    @Test
    void what_all_departments_and_the_butler_do_is_counted_together() {
        plan(visit(null));
        plan(visit(MORNING.plus(Duration.ofDays(1))), call());
        note(CALL, MORNING.minusSeconds(60), null);

        assertThat(used()).containsExactlyInAnyOrderEntriesOf(Map.of(CALL, 2, DOORBELL, 0, VISIT, 2));
        assertThat(left(VISIT)).isEqualTo(1);
    }

    @Test
    void one_more_than_the_budget_asks_for_a_reason_and_is_told() {
        threeVisits();

        assertOverBudget(() -> plan(visit(null)));
        assertOverBudget(() -> plan(because("  ")));
        plan(because("漏水，业主要求当日处理"));

        assertThat(used()).containsEntry(VISIT, 4);
        assertThat(told("disturbance.plannedOver")).singleElement().satisfies(fact -> {
            assertThat(fact.about()).isEqualTo(request);
            assertThat(fact.words()).isEqualTo("漏水，业主要求当日处理");
            assertThat(fact.details()).containsAllEntriesOf(Map.of("used", "4", "limit", "3"));
        });
    }

    @Test
    void a_reason_is_not_kept_where_none_was_needed() {
        plan(because("备用"));

        assertThat(rows("select id from disturbance where over_why is not null"))
                .isEmpty();
        assertThat(told("disturbance.planned")).hasSize(1);
    }

    @Test
    void kinds_do_not_take_from_each_other() {
        threeVisits();

        plan(call());

        assertThat(left(CALL)).isEqualTo(4);
    }

    @Test
    void those_who_come_together_are_one_visit_at_one_time() {
        Instant ten = MORNING.plus(Duration.ofHours(3));
        PlannedDisturbance first = visit(ten);
        plan(first, joining(first.id()));
        plan(joining(home().planned().get(0).id()));

        assertThat(used()).containsEntry(VISIT, 1);
        assertThat(home().planned())
                .extracting(PlannedOccasion::id, PlannedOccasion::at)
                .containsExactly(tuple(first.id(), ten));
        assertThat(told("disturbance.joined")).hasSize(2).allSatisfy(fact -> assertThat(fact.details())
                .containsEntry("visitAt", ten.toString()));
    }

    @Test
    void joining_is_possible_where_the_budget_is_used_up() {
        List<PlannedDisturbance> visits = threeVisits();

        plan(joining(visits.get(2).id()));

        assertThat(used()).containsEntry(VISIT, 3);
    }

    @Test
    void what_is_over_elsewhere_or_of_another_kind_is_not_joined() {
        PlannedDisturbance visit = visit(MORNING.plusSeconds(3600));
        PlannedDisturbance happened = visit(null);
        plan(visit, happened);
        inTransaction(() -> disturbances.happened(happened.id()));

        assertRefused("disturbance.joins.over", () -> plan(joining(happened.id())));
        assertRefused("disturbance.joins.over", () -> plan(joining(Ids.next())));
        assertRefused("disturbance.joins.otherKind", () -> plan(planned(CALL, null, visit.id(), null)));
        clock.setTo(MORNING.plusSeconds(3600));
        assertRefused("disturbance.joins.over", () -> plan(joining(visit.id())));
    }

    @Test
    void what_is_withdrawn_is_given_back() {
        List<PlannedDisturbance> visits = threeVisits();

        inTransaction(() -> disturbances.giveBack(visits.get(0).id()));

        assertThat(left(VISIT)).isEqualTo(1);
        plan(visit(null));
    }

    @Test
    void an_occasion_is_given_back_with_the_last_who_comes() {
        PlannedDisturbance first = visit(MORNING.plusSeconds(3600));
        PlannedDisturbance second = joining(first.id());
        plan(first, second);

        inTransaction(() -> disturbances.giveBack(first.id()));
        assertThat(used()).containsEntry(VISIT, 1);
        assertThat(home().planned()).extracting(PlannedOccasion::id).containsExactly(second.id());

        inTransaction(() -> disturbances.giveBack(second.id()));
        assertThat(used()).containsEntry(VISIT, 0);
    }

    @Test
    void what_has_happened_is_not_given_back() {
        PlannedDisturbance visit = visit(null);
        plan(visit);

        inTransaction(() -> disturbances.happened(visit.id()));
        inTransaction(() -> disturbances.giveBack(visit.id()));

        assertThat(used()).containsEntry(VISIT, 1);
    }

    @Test
    void a_week_ends_at_midnight_of_sunday_on_the_clock_of_the_estate() {
        threeVisits();

        assertOverBudget(() -> plan(visit(SUNDAY_MIDNIGHT.minusSeconds(1))));
        plan(visit(SUNDAY_MIDNIGHT));

        assertThat(home().week()).isEqualTo(new Week(LocalDate.parse("2026-05-18")));
        assertThat(home().nextWeek())
                .filteredOn(line -> line.kind() == VISIT)
                .singleElement()
                .extracting(BudgetLine::used)
                .isEqualTo(1);
        clock.setTo(SUNDAY_MIDNIGHT);
        assertThat(left(VISIT)).isEqualTo(2);
    }

    @Test
    void nothing_is_planned_in_the_past_or_beyond_a_year() {
        assertRefused("disturbance.past", () -> plan(visit(MORNING.minusSeconds(1))));
        assertRefused("disturbance.tooFar", () -> plan(visit(MORNING.plus(Duration.ofDays(367)))));
        assertRefused("disturbance.note.ahead", () -> note(CALL, MORNING.plusSeconds(1), null));
    }

    @Test
    void where_nobody_lives_nobody_is_disturbed() {
        UUID empty = aUnit("LY-07", "澜苑 07 号", "Lanyuan 07");

        inTransaction(() -> disturbances.plan(empty, List.of(visit(null)), request, butler.actor(), clock.now()));

        assertThat(rows("select id from disturbance")).isEmpty();
        assertThat(inTransaction(() -> board.home(empty))).isEmpty();
    }

    @Test
    void the_owners_word_counts_before_the_estates_and_the_estates_before_that_of_all() {
        assertThat(limit(VISIT)).isEqualTo(3);
        change(manager, estateId, VISIT, 2, null);
        assertThat(limit(VISIT)).isEqualTo(2);
        own(VISIT, 0, null);
        assertThat(limit(VISIT)).isZero();
        assertOverBudget(() -> plan(visit(null)));
        own(VISIT, null, 0L);
        assertThat(limit(VISIT)).isEqualTo(2);
        change(manager, estateId, VISIT, null, 0L);
        assertThat(limit(VISIT)).isEqualTo(3);
        change(administrator, null, VISIT, 4, 0L);
        assertThat(limit(VISIT)).isEqualTo(4);
        assertThat(told("disturbance.limited")).singleElement().satisfies(fact -> assertThat(fact.about())
                .isEqualTo(Origin.household(household)));
    }

    @Test
    void a_limit_is_changed_as_it_was_shown_and_for_all_only_by_an_administrator() {
        own(VISIT, 1, null);

        assertThatThrownBy(() -> own(VISIT, 2, null)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> change(manager, null, VISIT, 9, 0L)).isInstanceOf(NotFound.class);
        assertRefused("disturbance.limit.missing", () -> change(administrator, null, VISIT, null, 0L));
    }

    @Test
    void a_note_over_the_budget_asks_why_too_and_is_told_of_the_household() {
        threeVisits();

        assertOverBudget(() -> note(VISIT, MORNING, null));
        note(VISIT, MORNING, "业主临时请我上楼");

        assertThat(told("disturbance.notedOver")).singleElement().satisfies(fact -> assertThat(fact.about())
                .isEqualTo(Origin.household(household)));
    }

    @Test
    void the_same_note_sent_twice_is_one() {
        NoteDisturbance call = new NoteDisturbance(Ids.next(), unit, CALL, MORNING, "回访", null);
        inTransaction(() -> deskFor(butler).note(call));
        inTransaction(() -> deskFor(butler).note(call));

        assertThat(used()).containsEntry(CALL, 1);
    }

    @Test
    void who_may_not_reach_the_estate_finds_no_home() {
        TestCaller stranger = TestCaller.of(Ids.next(), Roles.BUTLER);

        assertThatThrownBy(() -> inTransaction(() -> boardFor(stranger).home(unit)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> inTransaction(
                        () -> deskFor(stranger).note(new NoteDisturbance(Ids.next(), unit, CALL, MORNING, "回访", null))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void two_butlers_at_the_same_moment_do_not_both_take_the_last_one() {
        plan(visit(null), visit(null));

        CompletableFuture<Void> second = inTransaction(() -> {
            plan(visit(null));
            CompletableFuture<Void> other = CompletableFuture.runAsync(() -> plan(visit(null)));
            assertThatThrownBy(() -> other.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return other;
        });

        assertThatThrownBy(second::join).hasCauseInstanceOf(BusinessRuleViolation.class);
        assertThat(used()).containsEntry(VISIT, 3);
    }

    /** A life of some weeks, counted again by going through a plain list. */
    @Test
    void whatever_happens_in_whatever_order_the_count_is_that_of_a_plain_list() {
        Random random = new Random(20260518);
        List<Plain> plain = new ArrayList<>();
        for (int step = 0; step < 120; step++) {
            clock.setTo(MORNING.plus(Duration.ofHours(4L * step)));
            int act = random.nextInt(10);
            if (act < 6 || plain.isEmpty()) {
                DisturbanceKind kind = DisturbanceKind.values()[random.nextInt(3)];
                Instant at = random.nextBoolean() ? null : clock.now().plus(Duration.ofHours(random.nextInt(200)));
                Plain joined = act == 0 ? anyAhead(plain, kind, random) : null;
                PlannedDisturbance one =
                        joined == null ? planned(kind, at, null, "不管") : planned(kind, null, joined.id, null);
                plan(one);
                plain.add(new Plain(one.id(), kind, joined, at == null ? clock.now() : at, at));
            } else {
                Plain one = plain.get(random.nextInt(plain.size()));
                inTransaction(() -> {
                    if (act < 8) {
                        disturbances.giveBack(one.id);
                        one.counts = one.happened;
                    } else {
                        disturbances.happened(one.id);
                        one.happened = true;
                        one.counts = true;
                    }
                });
            }
            Week week = Week.of(LocalDate.ofInstant(clock.now(), SHANGHAI));
            assertThat(home().thisWeek()).as("step %d", step).allSatisfy(line -> assertThat(line.used())
                    .isEqualTo(counted(plain, line.kind(), week)));
            assertThat(home().nextWeek()).as("step %d", step).allSatisfy(line -> assertThat(line.used())
                    .isEqualTo(counted(plain, line.kind(), week.next())));
        }
    }

    private static final class Plain {
        private final UUID id;
        private final DisturbanceKind kind;
        private final UUID occasion;
        private final LocalDate day;
        private final Instant at;
        private boolean counts = true;
        private boolean happened;

        private Plain(UUID id, DisturbanceKind kind, Plain joined, Instant counted, Instant at) {
            this.id = id;
            this.kind = kind;
            this.occasion = joined == null ? id : joined.occasion;
            this.day = joined == null ? LocalDate.ofInstant(counted, SHANGHAI) : joined.day;
            this.at = joined == null ? at : joined.at;
        }
    }

    private Plain anyAhead(List<Plain> plain, DisturbanceKind kind, Random random) {
        List<Plain> ahead = plain.stream()
                .filter(one -> one.kind == kind && one.counts && !one.happened)
                .filter(one -> one.at == null || one.at.isAfter(clock.now()))
                .toList();
        return ahead.isEmpty() ? null : ahead.get(random.nextInt(ahead.size()));
    }

    private static int counted(List<Plain> plain, DisturbanceKind kind, Week week) {
        return plain.stream()
                .filter(one -> one.counts && one.kind == kind)
                .filter(one -> !one.day.isBefore(week.monday())
                        && !one.day.isAfter(week.monday().plusDays(6)))
                .map(one -> one.occasion)
                .collect(Collectors.toSet())
                .size();
    }

    private List<PlannedDisturbance> threeVisits() {
        List<PlannedDisturbance> visits = List.of(visit(null), visit(null), visit(MORNING.plusSeconds(7200)));
        visits.forEach(this::plan);
        return visits;
    }

    private static PlannedDisturbance visit(Instant at) {
        return planned(VISIT, at, null, null);
    }

    private static PlannedDisturbance call() {
        return planned(CALL, null, null, null);
    }

    private static PlannedDisturbance because(String why) {
        return planned(VISIT, null, null, why);
    }

    private static PlannedDisturbance joining(UUID other) {
        return planned(VISIT, null, other, null);
    }

    private static PlannedDisturbance planned(DisturbanceKind kind, Instant at, UUID joins, String why) {
        return new PlannedDisturbance(Ids.next(), "检修", new DisturbancePlan(kind, at, joins, why));
    }

    private void plan(PlannedDisturbance... planned) {
        inTransaction(() -> disturbances.plan(unit, List.of(planned), request, butler.actor(), clock.now()));
    }

    private void note(DisturbanceKind kind, Instant at, String why) {
        inTransaction(() -> deskFor(butler).note(new NoteDisturbance(Ids.next(), unit, kind, at, "回访", why)));
    }

    private void own(DisturbanceKind kind, Integer aWeek, Long shown) {
        inTransaction(() -> deskFor(butler).limit(new LimitHome(Ids.next(), unit, kind, aWeek, "业主电话里说的", shown)));
    }

    private void change(TestCaller by, UUID estate, DisturbanceKind kind, Integer aWeek, Long shown) {
        inTransaction(() -> officeOf(by).change(new ChangeLimit(Ids.next(), estate, kind, aWeek, shown)));
    }

    private void assertOverBudget(Runnable act) {
        assertThatThrownBy(() -> inTransaction(act)).isInstanceOfSatisfying(BusinessRuleViolation.class, violation -> {
            assertThat(violation.messageKey()).isEqualTo("disturbance.overBudget");
            assertThat(violation.field()).isEqualTo("overBudget");
        });
    }

    private void assertRefused(String key, Runnable act) {
        assertThatThrownBy(() -> inTransaction(act))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, violation -> assertThat(violation.messageKey())
                        .isEqualTo(key));
    }

    private List<Fact> told(String key) {
        return events.of(Fact.class).stream()
                .filter(fact -> fact.key().equals(key))
                .toList();
    }

    private HomeBudget home() {
        return inTransaction(() -> board.home(unit)).orElseThrow();
    }

    private Map<DisturbanceKind, Integer> used() {
        return home().thisWeek().stream().collect(Collectors.toMap(BudgetLine::kind, BudgetLine::used));
    }

    private int left(DisturbanceKind kind) {
        return line(kind).left();
    }

    private int limit(DisturbanceKind kind) {
        return line(kind).limit();
    }

    private BudgetLine line(DisturbanceKind kind) {
        return home().thisWeek().stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private DisturbanceBoard boardFor(Caller caller) {
        return wired(new DisturbanceBoard(), book, disturbances, households, estatesFor(caller), caller, clock);
    }

    private DisturbanceDesk deskFor(Caller caller) {
        return wired(
                new DisturbanceDesk(),
                disturbances,
                limitsFor(caller),
                estatesFor(caller),
                caller,
                commandLog,
                clock,
                events);
    }

    private BudgetOffice officeOf(Caller caller) {
        return wired(new BudgetOffice(), book, limitsFor(caller), caller, commandLog, clock, events);
    }

    private DisturbanceLimits limitsFor(Caller caller) {
        return wired(new DisturbanceLimits(), book, caller, clock);
    }
}

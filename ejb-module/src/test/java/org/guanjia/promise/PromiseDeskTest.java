package org.guanjia.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanjia.butler.Posts;
import org.guanjia.butler.model.ButlerAssignment;
import org.guanjia.butler.model.ButlerPost;
import org.guanjia.butler.persistence.JpaButlerPosts;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.DepartmentHours;
import org.guanjia.calendar.Milestone;
import org.guanjia.calendar.ServiceTargets;
import org.guanjia.calendar.TargetDue;
import org.guanjia.calendar.persistence.JpaClockLinks;
import org.guanjia.calendar.persistence.JpaClockTargets;
import org.guanjia.calendar.persistence.JpaDutyChanges;
import org.guanjia.calendar.persistence.JpaHolidayYears;
import org.guanjia.delivery.Changed;
import org.guanjia.estate.EstateFixture;
import org.guanjia.household.Households;
import org.guanjia.household.persistence.JpaHouseholdRegister;
import org.guanjia.promise.model.Promise;
import org.guanjia.promise.persistence.JpaPromiseLedger;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Caller;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.Fact;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Origin;
import org.guanjia.shared.PageRequest;
import org.guanjia.shared.Roles;
import org.guanjia.shared.TestCaller;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PromiseDeskTest extends EstateFixture {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final Instant FOUR = MORNING.plus(Duration.ofHours(7));

    private final UUID henry = Ids.next();
    private final UUID promise = Ids.next();
    private final TestCaller butler =
            new TestCaller(Actor.employee(Ids.next(), "许澄"), Set.of(Roles.BUTLER), Set.of(estateId), null);
    private final JpaButlerPosts butlerPosts = wired(new JpaButlerPosts());
    private final JpaPromiseLedger ledger = wired(new JpaPromiseLedger());
    private final Households households = wired(new Households(), wired(new JpaHouseholdRegister()));
    private final ServiceTargets targets = wired(
            new ServiceTargets(),
            wired(new JpaClockTargets()),
            wired(new JpaClockLinks()),
            wired(new DepartmentHours(), wired(new JpaDutyChanges()), wired(new JpaHolidayYears()), events));
    private final Promises promises = wired(new Promises(), ledger, targets, estatesFor(butler), households, events);
    private final PromiseWatch watch = wired(new PromiseWatch(), ledger, targets, promises, clock);
    private final PromiseDesk desk = deskFor(butler);
    private final PromiseBoard board = boardFor(butler);
    private UUID unit;

    @BeforeEach
    void a_home_that_henry_serves() {
        anEstate();
        unit = aUnit("LY-06", "澜苑 06 号", "Lanyuan 06");
        sql("""
                insert into employee (id, estate_id, name_zh, name_en, staff_number, active, version)
                values (?1, ?2, '许澄', 'Xu Cheng', 'E01', true, 0)""", butler.actor().id(), estateId);
        inTransaction(() -> {
            ButlerPost post = new ButlerPost(henry, estateId, "Henry", "4008881001");
            butlerPosts.add(post, ButlerAssignment.first(henry, butler.actor().id(), MORNING));
            butlerPosts.serve(post, List.of(unit));
        });
    }

    @Test
    void a_promise_is_owed_by_the_post_of_the_home() {
        callBackAtFour();

        PromiseView shown = shown(promise);
        assertThat(shown.state()).isEqualTo(PromiseState.OPEN);
        assertThat(shown.post().englishName()).isEqualTo("Henry");
        assertThat(shown.unit().code()).isEqualTo("LY-06");
        assertThat(shown.maker()).isEqualTo("许澄");
        assertThat(shown.acts()).containsExactly(PromiseAct.KEEP, PromiseAct.MOVE, PromiseAct.RELEASE);
        assertThat(dueBy(FOUR)).containsExactly(new TargetDue(ClockKind.PROMISE, promise, Milestone.KEPT, FOUR));
        assertThat(events.of(Changed.class)).contains(new Changed(estateId, "promises"));
    }

    @Test
    void the_same_form_sent_twice_makes_one_promise() {
        callBackAtFour();
        callBackAtFour();

        assertThat(owed()).hasSize(1);
    }

    @Test
    void what_is_kept_in_time_is_owed_no_more() {
        callBackAtFour();
        Instant called = FOUR.minus(HALF_AN_HOUR);
        clock.setTo(called.plusSeconds(60));

        inTransaction(() -> desk.keep(on(promise, 0), called, null));

        assertThat(shown(promise))
                .extracting(PromiseView::state, PromiseView::happenedAt, PromiseView::settledBy)
                .containsExactly(PromiseState.KEPT, called, "许澄");
        assertThat(shown(promise).acts()).isEmpty();
        assertThat(dueBy(FOUR.plus(HALF_AN_HOUR))).isEmpty();
    }

    @Test
    void when_its_time_is_up_it_is_broken_once() {
        callBackAtFour();

        timeIsUp();
        timeIsUp();

        assertThat(shown(promise).state()).isEqualTo(PromiseState.BROKEN);
        assertThat(shown(promise).version()).isEqualTo(1);
        assertThat(dueBy(FOUR.plus(HALF_AN_HOUR))).isEmpty();
    }

    @Test
    void a_call_in_time_may_be_written_down_a_little_later() {
        callBackAtFour();
        timeIsUp();
        clock.setTo(FOUR.plus(HALF_AN_HOUR));

        inTransaction(() -> desk.keep(on(promise, 1), FOUR.minusSeconds(120), null));

        assertThat(shown(promise).state()).isEqualTo(PromiseState.KEPT);
    }

    @Test
    void half_an_hour_later_nobody_says_that_it_was_kept() {
        callBackAtFour();
        timeIsUp();
        clock.setTo(FOUR.plus(HALF_AN_HOUR).plusSeconds(1));

        assertRefused("promise.writtenLate", () -> desk.keep(on(promise, 1), FOUR.minusSeconds(120), null));
    }

    @Test
    void a_call_after_its_time_does_not_keep_it() {
        callBackAtFour();
        timeIsUp();

        assertRefused("promise.happened.late", () -> desk.keep(on(promise, 1), FOUR.plusSeconds(1), null));
    }

    @Test
    void nobody_keeps_it_before_it_was_made_or_in_the_future() {
        callBackAtFour();

        assertRefused("promise.happened.impossible", () -> desk.keep(on(promise, 0), MORNING.minusSeconds(1), null));
        assertRefused("promise.happened.impossible", () -> desk.keep(on(promise, 0), MORNING.plusSeconds(1), null));
    }

    @Test
    void made_good_it_stays_one_that_was_broken_and_another_follows() {
        callBackAtFour();
        timeIsUp();
        OnPromise on = on(promise, 1);
        Instant six = FOUR.plus(Duration.ofHours(2));

        inTransaction(() -> desk.makeGood(on, "陪同验房，未能脱身", six));

        assertThat(shown(promise))
                .extracting(PromiseView::state, PromiseView::why)
                .containsExactly(PromiseState.MADE_GOOD, "陪同验房，未能脱身");
        assertThat(owed())
                .extracting(PromiseView::id, PromiseView::kind, PromiseView::dueAt)
                .containsExactly(tuple(on.commandId(), PromiseKind.CALL_BACK, six));
        assertThat(figures().missed()).isEqualTo(1);
        assertThat(dueBy(six)).extracting(TargetDue::ownerId).containsExactly(on.commandId());
    }

    @Test
    void what_is_past_its_time_is_made_good_even_where_the_scan_has_not_looked() {
        callBackAtFour();
        clock.setTo(FOUR.plusSeconds(5));

        inTransaction(() -> desk.makeGood(on(promise, 0), "占线", null));

        assertThat(shown(promise).state()).isEqualTo(PromiseState.MADE_GOOD);
        assertThat(dueBy(FOUR.plus(HALF_AN_HOUR))).isEmpty();
    }

    @Test
    void moved_before_its_time_another_takes_its_place() {
        callBackAtFour();
        OnPromise on = on(promise, 0);
        Instant six = FOUR.plus(Duration.ofHours(2));

        inTransaction(() -> desk.move(on, "业主改在六点方便", six));
        inTransaction(() -> desk.move(on, "业主改在六点方便", six));

        assertThat(shown(promise).state()).isEqualTo(PromiseState.MOVED);
        assertThat(owed()).extracting(PromiseView::dueAt).containsExactly(six);
        assertThat(dueBy(six)).extracting(TargetDue::ownerId).containsExactly(on.commandId());
        assertThat(figures().rate()).isEmpty();
    }

    @Test
    void when_its_time_is_up_it_is_too_late_to_move_or_release() {
        callBackAtFour();
        clock.setTo(FOUR);

        assertThatThrownBy(() -> inTransaction(() -> desk.move(on(promise, 0), "晚了", FOUR.plus(Duration.ofHours(2)))))
                .isInstanceOf(PromiseTransitionNotAllowed.class);
        assertThatThrownBy(() -> inTransaction(() -> desk.release(on(promise, 0), "晚了")))
                .isInstanceOf(PromiseTransitionNotAllowed.class);
    }

    @Test
    void released_it_is_owed_no_more_and_counts_for_nothing() {
        callBackAtFour();

        inTransaction(() -> desk.release(on(promise, 0), "业主已在大堂当面说过"));

        assertThat(owed()).isEmpty();
        assertThat(figures().rate()).isEmpty();
        assertThat(dueBy(FOUR)).isEmpty();
    }

    @Test
    void a_promise_is_made_for_a_time_to_come_within_a_year_and_says_what_it_is() {
        assertRefused("promise.past", () -> make(PromiseKind.CALL_BACK, null, MORNING));
        assertRefused("promise.tooFar", () -> make(PromiseKind.CALL_BACK, null, MORNING.plus(Duration.ofDays(367))));
        assertRefused("promise.wordsMissing", () -> make(PromiseKind.OTHER, " ", FOUR));
    }

    @Test
    void nothing_ends_without_a_reason() {
        callBackAtFour();

        assertRefused("promise.reasonMissing", () -> desk.release(on(promise, 0), " "));
        assertRefused("promise.reasonMissing", () -> desk.move(on(promise, 0), " ", FOUR.plusSeconds(60)));
    }

    @Test
    void a_stale_screen_changes_nothing() {
        callBackAtFour();
        timeIsUp();

        assertThatThrownBy(() -> inTransaction(() -> desk.makeGood(on(promise, 0), "占线", null)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void who_is_promised_lives_in_the_home() {
        PromisePlan plan = new PromisePlan(promise, PromiseKind.VISIT, null, FOUR);

        assertThatThrownBy(() -> inTransaction(() -> desk.make(new MakePromise(unit, Ids.next(), plan))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_lies_outside_the_callers_estates_is_not_found() {
        callBackAtFour();
        TestCaller stranger = TestCaller.of(Ids.next(), Roles.BUTLER);
        PromisePlan plan = new PromisePlan(Ids.next(), PromiseKind.VISIT, null, FOUR);

        assertThatThrownBy(() -> inTransaction(() -> deskFor(stranger).make(new MakePromise(unit, null, plan))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> inTransaction(() -> deskFor(stranger).release(on(promise, 0), "不是我的")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> inTransaction(() -> boardFor(stranger).promise(promise)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> inTransaction(() -> boardFor(stranger).figures(estateId, Set.of())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void figures_count_what_is_due_what_is_broken_and_what_was_kept_each_day() {
        callBackAtFour();
        UUID broken = make(PromiseKind.REPORT, null, MORNING.plus(Duration.ofHours(1)));
        UUID kept = make(PromiseKind.REPORT, null, MORNING.plus(Duration.ofHours(2)));
        make(PromiseKind.VISIT, null, MORNING.plus(Duration.ofDays(1)));
        inTransaction(() -> desk.keep(on(kept, 0), MORNING, null));
        clock.setTo(FOUR.minus(HALF_AN_HOUR));
        inTransaction(() ->
                watch.due(new TargetDue(ClockKind.PROMISE, broken, Milestone.KEPT, MORNING.plus(Duration.ofHours(1)))));

        PromiseFigures figures = figures();

        assertThat(figures.broken()).isEqualTo(1);
        assertThat(figures.today()).isEqualTo(1);
        assertThat(figures.withinHour()).isEqualTo(1);
        assertThat(figures.days()).containsExactly(new KeptDay(LocalDate.parse("2026-05-18"), 1, 1));
        assertThat(figures.rate()).hasValue(0.5);
        assertThat(inTransaction(() -> board.figures(estateId, Set.of(Ids.next())))
                        .days())
                .isEmpty();
    }

    @Test
    void what_becomes_of_a_promise_about_a_request_enters_its_timeline() {
        UUID request = Ids.next();
        sql("""
                insert into origin (id, kind, estate_id, number, place, line_name, line_phone, version)
                values (?1, 'REQUEST', ?2, 'X260518-001', '澜苑 06 号', 'Henry', '4008881001', 0)""", request, estateId);
        inTransaction(() -> promises.make(
                new PromisePlan(promise, PromiseKind.CALL_BACK, "检查结果", FOUR),
                new PromisedTo(estateId, henry, unit, null, Origin.request(request)),
                butler.actor(),
                MORNING));
        timeIsUp();
        inTransaction(() -> desk.makeGood(on(promise, 1), "占线，已致歉", null));

        Map<String, String> details = Map.of("kind", "CALL_BACK", "dueAt", FOUR.toString());
        assertThat(events.of(Fact.class))
                .extracting(Fact::key, Fact::by, Fact::occurredAt, Fact::words)
                .containsExactly(
                        tuple("promise.made", butler.actor(), MORNING, "检查结果"),
                        tuple("promise.broken", Actor.SYSTEM, FOUR, null),
                        tuple("promise.madeGood", butler.actor(), clock.now(), "占线，已致歉"));
        assertThat(events.of(Fact.class))
                .allMatch(fact -> fact.details().equals(details) && fact.about().equals(Origin.request(request)));
    }

    @Test
    void the_database_itself_refuses_one_that_was_kept_late() {
        callBackAtFour();

        assertThatThrownBy(() -> sql(
                        "update promise set state = 'KEPT', happened_at = ?1, settled_at = ?1, settled_by = made_by",
                        FOUR.plusSeconds(1)))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void those_owed_in_an_estate_come_soonest_first_by_their_index() {
        make(PromiseKind.VISIT, null, FOUR.plusSeconds(60));
        callBackAtFour();
        inTransaction(() -> {
            for (int i = 0; i < 500; i++) {
                UUID kept = make(PromiseKind.REPORT, null, MORNING.plusSeconds(i + 1L));
                desk.keep(on(kept, 0), MORNING, null);
            }
        });
        sql("analyze");
        PromiseFilter owed = PromiseFilter.of(PromiseState.OWED, Set.of());

        assertThat(inTransaction(() -> ledger.page(estateId, owed, PageRequest.first(10)))
                        .rows())
                .extracting(Promise::dueAt)
                .containsExactly(FOUR, FOUR.plusSeconds(60));
        assertThat(planOfFirst(
                        () -> ledger.page(estateId, owed, PageRequest.first(10)), estateId, "OPEN", "BROKEN", 0, 10))
                .containsIgnoringCase("promise_owed");
    }

    private PromiseDesk deskFor(Caller caller) {
        return wired(
                new PromiseDesk(),
                ledger,
                promises,
                targets,
                new PromiseSettings() {
                    @Override
                    public Duration writtenWithin() {
                        return HALF_AN_HOUR;
                    }
                },
                estatesFor(caller),
                households,
                posts(),
                caller,
                commandLog,
                clock);
    }

    private PromiseBoard boardFor(Caller caller) {
        return wired(new PromiseBoard(), ledger, estatesFor(caller), households, posts(), caller, clock);
    }

    private Posts posts() {
        return wired(new Posts(), butlerPosts, clock);
    }

    private void callBackAtFour() {
        PromisePlan plan = new PromisePlan(promise, PromiseKind.CALL_BACK, "空调外机噪音的检查结果", FOUR);
        inTransaction(() -> desk.make(new MakePromise(unit, null, plan)));
    }

    private UUID make(PromiseKind kind, String words, Instant dueAt) {
        UUID id = Ids.next();
        inTransaction(() -> desk.make(new MakePromise(unit, null, new PromisePlan(id, kind, words, dueAt))));
        return id;
    }

    private void timeIsUp() {
        clock.setTo(FOUR.plusSeconds(10));
        inTransaction(() -> watch.due(new TargetDue(ClockKind.PROMISE, promise, Milestone.KEPT, FOUR)));
    }

    private static OnPromise on(UUID promise, long version) {
        return new OnPromise(Ids.next(), promise, version);
    }

    private PromiseView shown(UUID id) {
        return inTransaction(() -> board.promise(id));
    }

    private List<PromiseView> owed() {
        return inTransaction(() -> board.page(estateId, PromiseFilter.owedTo(unit), PageRequest.first(10)))
                .rows();
    }

    private PromiseFigures figures() {
        return inTransaction(() -> board.figures(estateId, Set.of(henry)));
    }

    private List<TargetDue> dueBy(Instant at) {
        return inTransaction(() -> targets.due(at, 10));
    }

    private void assertRefused(String key, Runnable act) {
        assertThatThrownBy(() -> inTransaction(act))
                .isInstanceOf(BusinessRuleViolation.class)
                .extracting("messageKey")
                .isEqualTo(key);
    }
}

package org.guanjia.loop;

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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.guanjia.butler.AssignButler;
import org.guanjia.butler.AssignmentView;
import org.guanjia.butler.HandMatter;
import org.guanjia.butler.HandoverBoard;
import org.guanjia.butler.HandoverDesk;
import org.guanjia.butler.HandoverMatterView;
import org.guanjia.butler.HandoverState;
import org.guanjia.butler.HandoverView;
import org.guanjia.butler.MatterAct;
import org.guanjia.butler.MatterKind;
import org.guanjia.butler.MatterState;
import org.guanjia.butler.NoteMatter;
import org.guanjia.butler.OnHandover;
import org.guanjia.butler.OnMatter;
import org.guanjia.butler.OpenHandover;
import org.guanjia.butler.PostBoard;
import org.guanjia.butler.PostView;
import org.guanjia.butler.Remark;
import org.guanjia.butler.ReportAbsence;
import org.guanjia.butler.SeatOffice;
import org.guanjia.household.HouseholdDesk;
import org.guanjia.household.MoveIn;
import org.guanjia.household.NewPerson;
import org.guanjia.household.PersonRole;
import org.guanjia.promise.OnPromise;
import org.guanjia.promise.PromiseBoard;
import org.guanjia.promise.PromiseDesk;
import org.guanjia.promise.PromiseKind;
import org.guanjia.promise.PromisePlan;
import org.guanjia.promise.PromiseState;
import org.guanjia.request.Gate;
import org.guanjia.request.IntakeChannel;
import org.guanjia.request.OnRequest;
import org.guanjia.request.Priority;
import org.guanjia.request.RequestBoard;
import org.guanjia.request.RequestDesk;
import org.guanjia.request.RequestIntake;
import org.guanjia.request.TakeRequest;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.DatabaseTest;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Origin;
import org.guanjia.shared.Roles;
import org.guanjia.shared.TestCaller;
import org.guanjia.timeline.TimelineBoard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A post changes hands while its owners go on: the whole application, without a container. */
class HandoverTest extends DatabaseTest {

    private final UUID handover = Ids.next();
    private House house;
    private TestCaller outgoing;
    private TestCaller incoming;
    private TestCaller manager;

    @BeforeEach
    void a_post_with_a_request_and_a_promise() {
        house = new House(database());
        outgoing = house.butler;
        manager = house.manager;
        incoming = new TestCaller(
                Actor.employee(house.employee(null, "贺凝"), "贺凝"), Set.of(Roles.BUTLER), Set.of(house.estate), null);
        pass(Duration.ofHours(1));
    }

    @Test
    void each_matter_is_told_and_taken_on_before_the_seat_changes() {
        UUID request = taken();
        UUID promise = promised(request);
        open();

        assertThat(shown().matters())
                .extracting(HandoverMatterView::kind, HandoverMatterView::id, HandoverMatterView::state)
                .containsExactly(
                        tuple(MatterKind.REQUEST, request, MatterState.WAITING),
                        tuple(MatterKind.PROMISE, promise, MatterState.WAITING));
        assertRefused("butler.handover.missing", () -> complete());

        hand(request, "先生下午在家");
        accept(request);
        hand(promise, null);
        assertRefused("butler.handover.missing", () -> complete());
        assertThat(incumbent()).isEqualTo(outgoing.actor().id());

        accept(promise);
        complete();

        assertThat(incumbent()).isEqualTo(incoming.actor().id());
        assertThat(shown().state()).isEqualTo(HandoverState.COMPLETED);
    }

    @Test
    void the_owner_keeps_one_line_while_the_person_changes_in_mid_request() {
        UUID request = taken();
        PostView before = post();
        open();
        hand(request, "先生下午在家");
        accept(request);
        complete();

        PostView after = post();
        assertThat(after.englishName()).isEqualTo(before.englishName()).isEqualTo("Henry");
        assertThat(after.phone()).isEqualTo(before.phone());
        assertThat(after.incumbentNameZh()).isEqualTo("贺凝");
        var stillOpen = house.as(incoming, () -> house.bean(RequestBoard.class).request(request));
        assertThat(stillOpen.row().post().englishName()).isEqualTo("Henry");
        house.as(incoming, () -> house.bean(RequestDesk.class)
                .cancel(new OnRequest(Ids.next(), request, stillOpen.details().version()), "业主不再需要"));
        assertThat(timeline(request)).contains("butler.handedOver 贺凝 先生下午在家");
    }

    @Test
    void promises_follow_the_post() {
        UUID promise = promised(taken());
        open();
        shown().matters().forEach(matter -> hand(matter, null, manager));
        shown().matters().forEach(this::accept);
        complete();

        house.as(incoming, () -> house.bean(PromiseDesk.class)
                .keep(new OnPromise(Ids.next(), promise, 0), house.clock().now(), null));

        assertThat(house.as(incoming, () -> house.bean(PromiseBoard.class).promise(promise))
                        .state())
                .isEqualTo(PromiseState.KEPT);
    }

    @Test
    void what_an_owner_asks_meanwhile_is_handed_over_too() {
        UUID first = taken();
        open();
        hand(first, null);
        accept(first);
        UUID second = taken();

        assertRefused("butler.handover.missing", () -> complete());

        hand(second, null);
        accept(second);
        complete();
        assertThat(incumbent()).isEqualTo(incoming.actor().id());
    }

    @Test
    void what_is_settled_meanwhile_stands_in_nobodys_way() {
        UUID request = taken();
        open();
        hand(request, null);
        var asShown = house.as(outgoing, () -> house.bean(RequestBoard.class).request(request));
        house.as(outgoing, () -> house.bean(RequestDesk.class)
                .cancel(new OnRequest(Ids.next(), request, asShown.details().version()), "业主不再需要"));

        assertThat(shown().matters()).extracting(HandoverMatterView::isOpen).containsExactly(false);
        complete();

        assertThat(incumbent()).isEqualTo(incoming.actor().id());
    }

    @Test
    void who_comes_may_ask_and_gets_an_answer() {
        UUID request = taken();
        open();
        hand(request, null);
        OnMatter on = on(request);
        house.as(incoming, () -> house.bean(HandoverDesk.class).ask(on, "门卡在谁那里？"));

        assertThat(matter(request))
                .extracting(HandoverMatterView::state, this::said)
                .containsExactly(MatterState.ASKED, List.of("门卡在谁那里？"));
        assertThatThrownBy(() -> accept(request)).hasMessageContaining("butler.matter.notAllowed");
        assertRefused("butler.matter.answerMissing", () -> hand(request, " "));

        hand(request, "在前台");
        accept(request);
        assertThat(said(matter(request))).containsExactly("门卡在谁那里？", "在前台");
    }

    @Test
    void keys_are_handed_over_though_they_stand_nowhere_else() {
        open();
        UUID key = Ids.next();
        house.as(outgoing, () -> house.bean(HandoverDesk.class)
                .note(new NoteMatter(key, handover, MatterKind.KEY, house.unit, "备用钥匙在保险柜")));

        assertRefused(
                "butler.matter.notNoted",
                () -> house.as(outgoing, () -> house.bean(HandoverDesk.class)
                        .note(new NoteMatter(Ids.next(), handover, MatterKind.REQUEST, null, "x"))));
        assertRefused("butler.handover.missing", () -> complete());
        accept(matter(key));
        complete();
    }

    @Test
    void homes_are_handed_over_as_they_are_written_and_taken_on_one_by_one() {
        UUID household = Ids.next();
        house.as(outgoing, () -> house.bean(HouseholdDesk.class)
                .moveIn(new MoveIn(
                        Ids.next(),
                        List.of(new MoveIn.NewHousehold(
                                household,
                                house.unit,
                                LocalDate.parse("2023-01-01"),
                                null,
                                "先按门铃",
                                List.of(new NewPerson(
                                        Ids.next(),
                                        "王",
                                        "伟",
                                        null,
                                        null,
                                        null,
                                        PersonRole.OWNER,
                                        null,
                                        List.of("zh"),
                                        "13800000000")),
                                List.of(),
                                List.of(),
                                List.of())))));
        open();
        assertThat(matter(household).words()).isEqualTo("先按门铃");

        house.as(outgoing, () -> house.bean(HandoverDesk.class).handHomes(Ids.next(), handover));

        assertThat(matter(household).state()).isEqualTo(MatterState.HANDED);
        assertRefused("butler.handover.missing", () -> complete());
        accept(household);
        complete();
        assertThat(incumbent()).isEqualTo(incoming.actor().id());
    }

    @Test
    void of_two_people_on_one_matter_the_second_is_told_so() {
        UUID request = taken();
        open();
        HandoverMatterView asBothSawIt = matter(request);
        HandMatter first = telling(asBothSawIt, "我来说");
        house.as(outgoing, () -> house.bean(HandoverDesk.class).hand(first));

        assertThatThrownBy(() -> hand(asBothSawIt, "我也说", manager)).isInstanceOf(ChangedMeanwhile.class);
        house.as(outgoing, () -> house.bean(HandoverDesk.class).hand(first));

        assertThat(said(matter(request))).containsExactly("我来说");
    }

    @Test
    void of_two_people_at_the_same_moment_the_second_waits_for_the_first() {
        UUID request = taken();
        open();
        HandMatter first = telling(matter(request), "我来说");
        HandMatter second = telling(matter(request), "我也说");
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch commits = new CountDownLatch(1);

        house.as(outgoing, () -> {
            CompletableFuture<Void> one = CompletableFuture.runAsync(() -> inTransaction(() -> {
                house.bean(HandoverDesk.class).hand(first);
                told.countDown();
                await(commits);
            }));
            await(told);
            CompletableFuture<Void> other = CompletableFuture.runAsync(
                    () -> inTransaction(() -> house.bean(HandoverDesk.class).hand(second)));
            assertThatThrownBy(() -> other.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            commits.countDown();
            one.join();
            assertThatThrownBy(other::join).hasCauseInstanceOf(ChangedMeanwhile.class);
        });

        assertThat(said(matter(request))).containsExactly("我来说");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void only_who_comes_takes_on_and_only_who_knows_tells() {
        UUID request = taken();
        open();
        HandMatter telling = telling(matter(request), null);
        TestCaller colleague = new TestCaller(
                Actor.employee(house.employee(null, "旁人"), "旁人"), Set.of(Roles.BUTLER), Set.of(house.estate), null);

        assertThatThrownBy(() ->
                        house.as(incoming, () -> house.bean(HandoverDesk.class).hand(telling)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        house.as(colleague, () -> house.bean(HandoverDesk.class).hand(telling)))
                .isInstanceOf(NotFound.class);
        hand(request, null);
        for (TestCaller other : List.of(outgoing, manager, colleague)) {
            assertThatThrownBy(() -> accept(matter(request), other)).isInstanceOf(NotFound.class);
        }
        assertThat(mine(incoming)).extracting(HandoverView::isIncoming).containsExactly(true);
        assertThat(mine(outgoing)).extracting(HandoverView::isTelling).containsExactly(true);
        assertThat(mine(manager)).hasSize(1);
        assertThat(mine(colleague)).isEmpty();
        assertThat(mine(incoming).get(0).matters().get(0).acts()).containsExactly(MatterAct.ASK, MatterAct.TAKE_ON);
    }

    @Test
    void the_seat_does_not_change_before_the_day() {
        Instant tomorrow = house.clock().now().plus(Duration.ofDays(1));
        open(handover, incoming, tomorrow);

        assertRefused("butler.handover.early", () -> complete());

        pass(Duration.ofDays(1));
        complete();
        assertThat(incumbent()).isEqualTo(incoming.actor().id());
    }

    @Test
    void a_post_is_in_one_handover_at_a_time_until_it_is_called_off() {
        open();
        assertRefused("butler.handover.already", () -> open(Ids.next(), manager, null));

        OnHandover on = new OnHandover(Ids.next(), handover, shown().version());
        house.as(manager, () -> house.bean(SeatOffice.class).callOff(on, "另有安排"));

        assertThat(shown().state()).isEqualTo(HandoverState.CALLED_OFF);
        assertThat(shown().reason()).isEqualTo("另有安排");
        assertThat(mine(incoming)).isEmpty();
        open(Ids.next(), manager, null);
    }

    @Test
    void who_is_away_all_of_a_sudden_is_replaced_at_once_and_comes_back() {
        UUID request = taken();
        open();
        Instant evening = house.clock().now().plus(Duration.ofHours(9));
        UUID sudden = absent(incoming.actor().id(), evening);

        assertThat(incumbent()).isEqualTo(incoming.actor().id());
        assertThat(shown().state()).as("what was under way").isEqualTo(HandoverState.CALLED_OFF);
        assertThat(timeline(request)).contains("butler.stoodIn 贺凝 ");
        HandoverView left = shown(sudden);
        assertThat(left.matters())
                .extracting(HandoverMatterView::id, HandoverMatterView::state)
                .containsExactly(tuple(request, MatterState.HANDED));
        UUID later = taken();
        house.as(incoming, () -> house.bean(HandoverDesk.class)
                .takeOn(new OnMatter(Ids.next(), sudden, MatterKind.REQUEST, request, 0)));
        house.as(incoming, () -> house.bean(HandoverDesk.class)
                .complete(new OnHandover(Ids.next(), sudden, left.version())));

        assertThat(shown(sudden).state()).isEqualTo(HandoverState.COMPLETED);
        assertThat(shown(sudden).matters()).extracting(HandoverMatterView::id).doesNotContain(later);
        pass(Duration.ofHours(9));
        assertThat(incumbent()).isEqualTo(outgoing.actor().id());
    }

    @Test
    void where_nobody_stands_in_the_post_is_vacant_until_somebody_is_seated() {
        absent(null, null);

        assertThat(post().isVacant()).isTrue();
        AssignButler command = new AssignButler(
                Ids.next(), house.post, version(), incoming.actor().id(), null);
        house.as(manager, () -> house.bean(SeatOffice.class).assign(command));
        pass(Duration.ofMinutes(1));
        assertThat(incumbent()).isEqualTo(incoming.actor().id());
        assertThat(house.as(manager, () -> house.bean(PostBoard.class).history(house.post)))
                .extracting(AssignmentView::isVacancy)
                .containsExactly(false, true, false);
    }

    private UUID absent(UUID standIn, Instant until) {
        UUID id = Ids.next();
        ReportAbsence command = new ReportAbsence(id, house.post, version(), standIn, until, "急病");
        house.as(manager, () -> house.bean(SeatOffice.class).absent(command));
        pass(Duration.ofMinutes(1));
        return id;
    }

    private UUID taken() {
        UUID request = Ids.next();
        house.as(outgoing, () -> house.bean(RequestIntake.class)
                .take(new TakeRequest(
                        request,
                        house.unit,
                        null,
                        house.item,
                        IntakeChannel.PHONE,
                        Priority.NORMAL,
                        "随便什么",
                        null,
                        Map.of(),
                        null,
                        Gate.clear(),
                        List.of(),
                        List.of(),
                        null)));
        return request;
    }

    private UUID promised(UUID request) {
        UUID id = Ids.next();
        Instant due = house.clock().now().plus(Duration.ofHours(3));
        house.as(outgoing, () -> house.bean(RequestDesk.class)
                .promise(request, new PromisePlan(id, PromiseKind.CALL_BACK, null, due)));
        return id;
    }

    private void open() {
        open(handover, incoming, null);
        pass(Duration.ofMinutes(1));
    }

    private void open(UUID id, TestCaller comes, Instant from) {
        OpenHandover command =
                new OpenHandover(id, house.post, version(), comes.actor().id(), from);
        house.as(manager, () -> house.bean(SeatOffice.class).open(command));
    }

    private void hand(UUID thing, String words) {
        hand(matter(thing), words, outgoing);
    }

    private void hand(HandoverMatterView matter, String words, TestCaller who) {
        HandMatter command = telling(matter, words);
        house.as(who, () -> house.bean(HandoverDesk.class).hand(command));
    }

    private void accept(UUID thing) {
        accept(matter(thing));
    }

    private void accept(HandoverMatterView matter) {
        accept(matter, incoming);
    }

    private void accept(HandoverMatterView matter, TestCaller who) {
        OnMatter on = on(matter);
        house.as(who, () -> house.bean(HandoverDesk.class).takeOn(on));
    }

    private void complete() {
        OnHandover on = new OnHandover(Ids.next(), handover, shown().version());
        house.as(incoming, () -> house.bean(HandoverDesk.class).complete(on));
        pass(Duration.ofMinutes(1));
    }

    private HandMatter telling(HandoverMatterView matter, String words) {
        return new HandMatter(Ids.next(), handover, matter.kind(), matter.id(), matter.version(), words);
    }

    private List<String> said(HandoverMatterView matter) {
        return matter.remarks().stream().map(Remark::words).toList();
    }

    private OnMatter on(UUID thing) {
        return on(matter(thing));
    }

    private OnMatter on(HandoverMatterView matter) {
        return new OnMatter(Ids.next(), handover, matter.kind(), matter.id(), matter.version());
    }

    private HandoverMatterView matter(UUID thing) {
        return shown().matters().stream()
                .filter(matter -> matter.id().equals(thing))
                .findFirst()
                .orElseThrow();
    }

    private HandoverView shown() {
        return shown(handover);
    }

    private HandoverView shown(UUID id) {
        return house.as(manager, () -> house.bean(HandoverBoard.class).handover(id));
    }

    private List<HandoverView> mine(TestCaller who) {
        return house.as(who, () -> house.bean(HandoverBoard.class).mine());
    }

    private PostView post() {
        return house.as(manager, () -> house.bean(PostBoard.class).post(house.post));
    }

    private UUID incumbent() {
        return post().incumbentId();
    }

    private long version() {
        return post().version();
    }

    private void pass(Duration time) {
        house.clock().setTo(house.clock().now().plus(time));
    }

    private List<String> timeline(UUID request) {
        return house.as(manager, () -> house.bean(TimelineBoard.class).of(Origin.request(request))).stream()
                .map(entry -> entry.fact()
                        + ' '
                        + entry.details().get("incoming")
                        + ' '
                        + (entry.words() == null ? "" : entry.words()))
                .toList();
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, broken -> assertThat(broken.messageKey())
                        .isEqualTo(key));
    }
}

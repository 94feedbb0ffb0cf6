package org.guanjia.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.guanjia.butler.AddPost;
import org.guanjia.butler.CoverageOffice;
import org.guanjia.butler.HandoverBoard;
import org.guanjia.butler.HandoverDesk;
import org.guanjia.butler.MoveHomes;
import org.guanjia.butler.OnHandover;
import org.guanjia.butler.OpenHandover;
import org.guanjia.butler.PostBoard;
import org.guanjia.butler.PostOffice;
import org.guanjia.butler.SeatOffice;
import org.guanjia.dispatch.TaskPlan;
import org.guanjia.disturbance.DisturbanceDesk;
import org.guanjia.disturbance.DisturbanceKind;
import org.guanjia.disturbance.NoteDisturbance;
import org.guanjia.household.ErasePerson;
import org.guanjia.household.HouseholdBoard;
import org.guanjia.household.HouseholdDesk;
import org.guanjia.household.KeepPerson;
import org.guanjia.household.MoveIn;
import org.guanjia.household.MoveOut;
import org.guanjia.household.NewPerson;
import org.guanjia.household.PersonRole;
import org.guanjia.household.RevealPhone;
import org.guanjia.promise.MakePromise;
import org.guanjia.promise.PromiseDesk;
import org.guanjia.promise.PromiseKind;
import org.guanjia.promise.PromisePlan;
import org.guanjia.request.Gate;
import org.guanjia.request.IntakeChannel;
import org.guanjia.request.Priority;
import org.guanjia.request.RequestDesk;
import org.guanjia.request.RequestIntake;
import org.guanjia.request.TakeRequest;
import org.guanjia.shared.Actor;
import org.guanjia.shared.DatabaseTest;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Origin;
import org.guanjia.shared.Roles;
import org.guanjia.shared.TestCaller;
import org.guanjia.timeline.HomeFacts;
import org.guanjia.timeline.HomeTimeline;
import org.guanjia.timeline.TimelineBoard;
import org.guanjia.timeline.TimelineEntryView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that was ever done for a household, in one timeline: the whole application, without a container (S18). */
class HomeTimelineTest extends DatabaseTest {

    private static final LocalDate MOVED_IN = LocalDate.parse("2021-04-01");

    private final NewPerson shen = person("沈");
    private House house;
    private UUID shens;

    @BeforeEach
    void the_shens_live_there() {
        house = new House(database());
        shens = moveIn(shen, MOVED_IN);
    }

    @Test
    void what_was_done_for_a_home_stands_there_newest_first_whatever_it_was_about() {
        handOver();
        UUID request = take();
        promise();
        does(
                DisturbanceDesk.class,
                desk -> desk.note(new NoteDisturbance(
                        Ids.next(),
                        house.unit,
                        DisturbanceKind.CALL,
                        house.clock().now(),
                        "回访",
                        null)));
        moveToAnotherPost();

        assertThat(facts(null))
                .containsExactly(
                        "butler.homeMoved",
                        "disturbance.noted",
                        "promise.made",
                        "task.ordered",
                        "request.accepted",
                        "request.submitted",
                        "butler.homeHandedOver",
                        "household.movedIn");
        assertThat(facts(HomeFacts.REQUESTS)).containsExactly("request.accepted", "request.submitted");
        assertThat(facts(HomeFacts.POST)).containsExactly("butler.homeMoved", "butler.homeHandedOver");
        assertThat(timeline(shens, HomeFacts.REQUESTS, null).entries())
                .extracting(TimelineEntryView::aboutId)
                .containsOnly(request);
    }

    @Test
    void a_number_that_was_looked_at_stands_at_the_home_of_its_owner_whatever_for() {
        UUID request = take();
        does(HouseholdDesk.class, desk -> desk.revealPhone(new RevealPhone(shen.id(), "核对来电", null)));
        does(
                HouseholdDesk.class,
                desk -> desk.revealPhone(new RevealPhone(shen.id(), "上门前联系", Origin.request(request))));

        assertThat(timeline(shens, HomeFacts.REVEALS, null).entries())
                .extracting(TimelineEntryView::words, TimelineEntryView::aboutId)
                .containsExactly(tuple("上门前联系", request), tuple("核对来电", shens));
        assertThat(factsOf(request)).contains("household.phoneRevealed");
    }

    @Test
    void what_is_written_down_of_a_household_is_told_without_what_it_is() {
        NewPerson child = person("沈");
        does(HouseholdDesk.class, desk -> desk.keep(new KeepPerson(Ids.next(), shens, 0, child)));
        erase(child);

        List<TimelineEntryView> file = timeline(shens, HomeFacts.FILE, null).entries();
        assertThat(file)
                .extracting(TimelineEntryView::fact)
                .containsExactly("household.personErased", "household.personKept", "household.movedIn");
        assertThat(file).allSatisfy(entry -> assertThat(entry.words()).isNull());
        assertThat(file.get(0).details())
                .isEqualTo(Map.of("personId", child.id().toString()));
    }

    @Test
    void why_a_number_was_looked_at_is_forgotten_with_its_owner_alone() {
        NewPerson other = person("林");
        does(HouseholdDesk.class, desk -> desk.keep(new KeepPerson(Ids.next(), shens, 0, other)));
        does(HouseholdDesk.class, desk -> desk.revealPhone(new RevealPhone(shen.id(), "核对来电", null)));
        does(HouseholdDesk.class, desk -> desk.revealPhone(new RevealPhone(other.id(), "上门前联系", null)));
        erase(shen);

        assertThat(timeline(shens, HomeFacts.REVEALS, null).entries())
                .extracting(TimelineEntryView::words)
                .containsExactly("上门前联系", null);
    }

    @Test
    void who_comes_after_sees_nothing_of_those_before() {
        UUID request = take();
        promise();
        does(HouseholdDesk.class, desk -> desk.moveOut(new MoveOut(Ids.next(), shens, 0, today())));
        UUID wangs = moveIn(person("王"), today());
        does(RequestDesk.class, desk -> desk.note(Ids.next(), request, "业主已搬走"));

        assertThat(facts(wangs, null)).containsExactly("household.movedIn");
        assertThat(facts(null)).startsWith("request.noted", "household.movedOut");
    }

    @Test
    void every_entry_comes_once_however_many_parts_it_is_read_in() {
        for (int i = 0; i < 45; i++) {
            String reason = String.valueOf(i);
            does(HouseholdDesk.class, desk -> desk.revealPhone(new RevealPhone(shen.id(), reason, null)));
        }

        List<String> read = new ArrayList<>();
        UUID after = null;
        HomeTimeline part;
        do {
            part = timeline(shens, HomeFacts.REVEALS, after);
            part.entries().forEach(entry -> read.add(entry.words()));
            after = part.entries().get(part.entries().size() - 1).id();
        } while (part.older());

        assertThat(read).hasSize(45).doesNotHaveDuplicates();
    }

    @Test
    void a_home_of_another_estate_and_an_entry_of_another_home_are_not_found() {
        TestCaller stranger = TestCaller.of(Ids.next(), Roles.BUTLER);
        UUID others = timeline(shens, null, null).entries().get(0).id();
        does(HouseholdDesk.class, desk -> desk.moveOut(new MoveOut(Ids.next(), shens, 0, today())));
        UUID wangs = moveIn(person("王"), today());

        assertThatThrownBy(() ->
                        house.as(stranger, () -> house.bean(TimelineBoard.class).ofHome(shens, null, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> timeline(wangs, null, others)).isInstanceOf(NotFound.class);
    }

    private void erase(NewPerson person) {
        house.as(house.manager, () -> house.bean(HouseholdDesk.class)
                .erase(new ErasePerson(
                        Ids.next(),
                        shens,
                        house.bean(HouseholdBoard.class).household(shens).version(),
                        person.id())));
    }

    private static NewPerson person(String familyName) {
        return new NewPerson(
                Ids.next(), familyName, null, null, null, null, PersonRole.OWNER, null, List.of(), "199 0000 4417");
    }

    private UUID moveIn(NewPerson owner, LocalDate day) {
        UUID id = Ids.next();
        MoveIn.NewHousehold household = new MoveIn.NewHousehold(
                id, house.unit, day, null, null, List.of(owner), List.of(), List.of(), List.of());
        does(HouseholdDesk.class, desk -> desk.moveIn(new MoveIn(Ids.next(), List.of(household))));
        return id;
    }

    private UUID take() {
        UUID request = Ids.next();
        TaskPlan task = new TaskPlan(
                Ids.next(), house.departments.get(0).id(), "做", null, Set.of(), 15, 120, null, Set.of(), null);
        does(
                RequestIntake.class,
                desk -> desk.take(new TakeRequest(
                        request,
                        house.unit,
                        shen.id(),
                        house.item,
                        IntakeChannel.PHONE,
                        Priority.NORMAL,
                        "随便什么",
                        null,
                        Map.of(),
                        null,
                        Gate.clear(),
                        List.of(task),
                        List.of(),
                        null)));
        return request;
    }

    private void promise() {
        Instant due = house.clock().now().plus(Duration.ofHours(3));
        does(
                PromiseDesk.class,
                desk -> desk.make(new MakePromise(
                        house.unit, shen.id(), new PromisePlan(Ids.next(), PromiseKind.CALL_BACK, null, due))));
    }

    private void handOver() {
        TestCaller incoming = new TestCaller(
                Actor.employee(house.employee(null, "贺凝"), "贺凝"), Set.of(Roles.BUTLER), Set.of(house.estate), null);
        UUID handover = Ids.next();
        house.as(house.manager, () -> house.bean(SeatOffice.class)
                .open(new OpenHandover(
                        handover,
                        house.post,
                        house.bean(PostBoard.class).post(house.post).version(),
                        incoming.actor().id(),
                        null)));
        pass();
        house.as(incoming, () -> house.bean(HandoverDesk.class)
                .complete(new OnHandover(
                        Ids.next(),
                        handover,
                        house.bean(HandoverBoard.class).handover(handover).version())));
    }

    private void moveToAnotherPost() {
        UUID olivia = Ids.next();
        Instant now = house.clock().now();
        house.as(house.manager, () -> {
            house.bean(PostOffice.class)
                    .add(new AddPost(
                            olivia,
                            house.estate,
                            "Olivia",
                            "4008881002",
                            house.butler.actor().id(),
                            now,
                            null));
            house.bean(CoverageOffice.class)
                    .move(new MoveHomes(Ids.next(), house.post, olivia, List.of(house.unit), "片区调整"));
        });
    }

    private <T> void does(Class<T> desk, Consumer<T> act) {
        pass();
        house.as(house.butler, () -> act.accept(house.bean(desk)));
    }

    private void pass() {
        house.clock().setTo(house.clock().now().plusSeconds(60));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(house.clock().now(), ZoneId.of("Asia/Shanghai"));
    }

    private List<String> facts(HomeFacts kind) {
        return facts(shens, kind);
    }

    private List<String> facts(UUID household, HomeFacts kind) {
        return timeline(household, kind, null).entries().stream()
                .map(TimelineEntryView::fact)
                .toList();
    }

    private HomeTimeline timeline(UUID household, HomeFacts kind, UUID after) {
        return house.as(house.butler, () -> house.bean(TimelineBoard.class).ofHome(household, kind, after));
    }

    private List<String> factsOf(UUID request) {
        return house.as(house.butler, () -> house.bean(TimelineBoard.class).of(Origin.request(request))).stream()
                .map(TimelineEntryView::fact)
                .toList();
    }
}

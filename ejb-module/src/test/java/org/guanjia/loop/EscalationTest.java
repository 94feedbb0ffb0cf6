package org.guanjia.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.Looks;
import org.guanjia.calendar.Milestone;
import org.guanjia.calendar.TargetScan;
import org.guanjia.dispatch.TaskPlan;
import org.guanjia.escalation.ChangeLadder;
import org.guanjia.escalation.EscalationDesk;
import org.guanjia.escalation.EscalationView;
import org.guanjia.escalation.LadderOffice;
import org.guanjia.escalation.LadderView;
import org.guanjia.escalation.RungTrial;
import org.guanjia.escalation.TakeOn;
import org.guanjia.promise.OnPromise;
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
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.DatabaseTest;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Origin;
import org.guanjia.shared.Roles;
import org.guanjia.shared.TestCaller;
import org.guanjia.staff.AccountOffice;
import org.guanjia.staff.AccountRole;
import org.guanjia.staff.ChangeEmployee;
import org.guanjia.staff.OpenAccount;
import org.guanjia.staff.Secret;
import org.guanjia.staff.StaffBoard;
import org.guanjia.staff.StaffOffice;
import org.guanjia.timeline.TimelineBoard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is late climbs the reporting line under a clock that is moved: the whole application, without a container. */
class EscalationTest extends DatabaseTest {

    private House house;
    private TestCaller administrator;
    private TestCaller head;
    private TestCaller manager;

    @BeforeEach
    void a_house_with_a_line() {
        house = new House(database());
        administrator = TestCaller.of(house.estate, Roles.ADMINISTRATOR);
        head = house.departments.get(0).head();
        manager = house.manager;
        account(head, AccountRole.DEPARTMENT_HEAD);
        account(manager, AccountRole.DUTY_MANAGER);
        reportsTo(head, manager);
        reportsTo(house.butler, manager);
        look();
    }

    @Test
    void nobody_is_told_before_a_ladder_is_switched_on() {
        taken();

        pass(Duration.ofHours(3));

        assertThat(told(head)).isEmpty();
        assertThat(told(manager)).isEmpty();
    }

    @Test
    void what_nobody_accepts_is_told_to_the_head_and_then_to_whom_they_report() {
        ladder(ClockKind.TASK, Milestone.ACCEPTED, 0, 15);
        UUID request = taken();

        pass(Duration.ofMinutes(19));
        assertThat(told(head)).isEmpty();

        pass(Duration.ofMinutes(2));
        assertThat(told(head))
                .extracting(EscalationView::level, EscalationView::kind)
                .containsExactly(tuple(0, ClockKind.TASK));
        assertThat(told(manager)).isEmpty();

        pass(Duration.ofMinutes(15));
        assertThat(told(manager)).extracting(EscalationView::level).containsExactly(1);
        assertThat(facts(request)).filteredOn("escalation.told"::equals).hasSize(2);

        pass(Duration.ofHours(5));
        assertThat(told(head)).hasSize(1);
        assertThat(told(manager)).hasSize(1);
    }

    @Test
    void who_takes_it_on_has_time_before_the_next_level_is_told() {
        ladder(ClockKind.TASK, Milestone.ACCEPTED, 0, 15);
        taken();
        pass(Duration.ofMinutes(21));
        EscalationView step = told(head).get(0);
        TakeOn takeOn = new TakeOn(Ids.next(), step.id(), "我亲自去", step.version());

        house.as(head, () -> house.bean(EscalationDesk.class).takeOn(takeOn));
        house.as(head, () -> house.bean(EscalationDesk.class).takeOn(takeOn));

        pass(Duration.ofMinutes(40));
        assertThat(told(manager)).as("an hour is not over").isEmpty();
        pass(Duration.ofMinutes(21));
        assertThat(told(manager)).extracting(EscalationView::level).containsExactly(1);
        assertThat(told(head))
                .extracting(EscalationView::takenOnBy, EscalationView::words, EscalationView::takeable)
                .containsExactly(tuple(head.actor().name(), "我亲自去", false));
    }

    @Test
    void what_is_done_in_that_time_is_told_to_nobody_above() {
        ladder(ClockKind.PROMISE, Milestone.KEPT, -10, 0);
        UUID promise = promised(Duration.ofHours(1));
        pass(Duration.ofMinutes(51));
        EscalationView soon = told(house.butler).get(0);
        house.as(house.butler, () -> house.bean(EscalationDesk.class)
                .takeOn(new TakeOn(Ids.next(), soon.id(), "马上打", soon.version())));
        house.as(house.butler, () -> house.bean(PromiseDesk.class)
                .keep(new OnPromise(Ids.next(), promise, 0), house.clock().now(), null));

        pass(Duration.ofHours(3));

        assertThat(told(house.butler)).isEmpty();
        assertThat(told(manager)).isEmpty();
    }

    @Test
    void a_broken_promise_is_told_to_whom_the_butler_reports() {
        ladder(ClockKind.PROMISE, Milestone.KEPT, -10, 0);
        promised(Duration.ofHours(1));

        pass(Duration.ofMinutes(51));
        pass(Duration.ofMinutes(10));

        assertThat(told(house.butler)).extracting(EscalationView::level).containsExactly(0);
        assertThat(told(manager))
                .extracting(EscalationView::level, EscalationView::promised)
                .containsExactly(tuple(1, PromiseKind.CALL_BACK));
    }

    @Test
    void what_nobody_answers_for_is_told_to_the_managers() {
        ladder(ClockKind.TASK, Milestone.ACCEPTED, 0);
        house.as(administrator, () -> leave(head));
        taken();

        pass(Duration.ofMinutes(21));

        assertThat(told(manager)).extracting(EscalationView::level).containsExactly(0);
    }

    @Test
    void a_look_that_comes_late_misses_no_level() {
        ladder(ClockKind.TASK, Milestone.ACCEPTED, 0, 15, 30);
        taken();

        house.clock().setTo(house.clock().now().plus(Duration.ofHours(2)));
        look();
        house.clock().setTo(house.clock().now().plus(Duration.ofHours(2)));
        look();

        assertThat(told(head)).hasSize(1);
        assertThat(told(manager)).extracting(EscalationView::level).contains(1);
    }

    @Test
    void nobody_takes_on_what_they_were_not_told() {
        ladder(ClockKind.TASK, Milestone.ACCEPTED, 0);
        taken();
        pass(Duration.ofMinutes(21));
        EscalationView step = told(head).get(0);

        assertThatThrownBy(() -> house.as(house.butler, () -> house.bean(EscalationDesk.class)
                        .takeOn(new TakeOn(Ids.next(), step.id(), "不是我的", step.version()))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_ladder_is_tried_on_the_past_and_nothing_is_written() {
        taken();
        pass(Duration.ofMinutes(50));

        List<RungTrial> trials = house.as(administrator, () -> house.bean(LadderOffice.class)
                .tried(ClockKind.TASK, Milestone.ACCEPTED, List.of(-5, 15, 45)));

        assertThat(trials)
                .containsExactly(new RungTrial(0, -5, 1, 1), new RungTrial(1, 15, 1, 1), new RungTrial(2, 45, 0, 1));
        assertThat(told(head)).isEmpty();
    }

    @Test
    void the_levels_of_a_ladder_come_one_after_the_other() {
        assertThatThrownBy(() -> ladder(ClockKind.TASK, Milestone.DONE, 30, 30))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, broken -> assertThat(broken.messageKey())
                        .isEqualTo("escalation.rung.order"));
        assertThatThrownBy(() -> ladder(ClockKind.TASK, Milestone.DONE, -1441))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, broken -> assertThat(broken.messageKey())
                        .isEqualTo("escalation.rung.far"));
    }

    /** A request with one task for the first department, to be accepted within twenty minutes and done within four hours. */
    private UUID taken() {
        TaskPlan task = new TaskPlan(
                Ids.next(), house.departments.get(0).id(), "先看一看", null, Set.of(), 20, 240, null, Set.of(), null);
        return take(List.of(task));
    }

    private UUID take(List<TaskPlan> tasks) {
        UUID request = Ids.next();
        house.as(house.butler, () -> house.bean(RequestIntake.class)
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
                        tasks,
                        List.of(),
                        null)));
        return request;
    }

    private UUID promised(Duration ahead) {
        UUID request = take(List.of());
        UUID id = Ids.next();
        Instant due = house.clock().now().plus(ahead);
        house.as(house.butler, () -> house.bean(RequestDesk.class)
                .promise(request, new PromisePlan(id, PromiseKind.CALL_BACK, null, due)));
        return id;
    }

    private void ladder(ClockKind kind, Milestone milestone, Integer... rungs) {
        house.as(administrator, () -> {
            LadderOffice office = house.bean(LadderOffice.class);
            long version = office.ladders().stream()
                    .filter(ladder -> ladder.kind() == kind && ladder.milestone() == milestone)
                    .findFirst()
                    .map(LadderView::version)
                    .orElseThrow();
            office.change(new ChangeLadder(Ids.next(), kind, milestone, true, Arrays.asList(rungs), version));
        });
    }

    private void pass(Duration time) {
        house.clock().setTo(house.clock().now().plus(time));
        look();
    }

    private void look() {
        house.as(TestCaller.system(), () -> Looks.look(house.bean(TargetScan.class)));
    }

    private List<EscalationView> told(TestCaller whom) {
        return house.as(whom, () -> house.bean(EscalationDesk.class).mine());
    }

    private List<String> facts(UUID request) {
        return house.as(manager, () -> house.bean(TimelineBoard.class).of(Origin.request(request))).stream()
                .map(entry -> entry.fact())
                .toList();
    }

    private void account(TestCaller person, AccountRole role) {
        house.as(administrator, () -> house.bean(AccountOffice.class)
                .open(new OpenAccount(
                        Ids.next(),
                        person.actor().id(),
                        role.name().toLowerCase().replace('_', '.'),
                        Secret.of("long-enough-1"),
                        false,
                        Set.of(role),
                        Set.of(house.estate))));
    }

    private void reportsTo(TestCaller person, TestCaller superior) {
        house.as(administrator, () -> change(person.actor(), superior.actor().id(), true));
    }

    private void leave(TestCaller person) {
        change(person.actor(), null, false);
    }

    private void change(Actor person, UUID superior, boolean active) {
        var employee = house.bean(StaffBoard.class).employee(person.id());
        house.bean(StaffOffice.class)
                .changeEmployee(new ChangeEmployee(
                        Ids.next(),
                        employee.id(),
                        employee.version(),
                        employee.departmentId(),
                        superior,
                        employee.nameZh(),
                        employee.nameEn(),
                        active));
    }
}

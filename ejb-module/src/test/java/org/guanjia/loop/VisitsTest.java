package org.guanjia.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanjia.disturbance.DisturbanceKind.VISIT;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanjia.delivery.messaging.BrokerInMemory.Flight;
import org.guanjia.dispatch.TaskPlan;
import org.guanjia.dispatch.TaskView;
import org.guanjia.disturbance.BudgetLine;
import org.guanjia.disturbance.DisturbanceBoard;
import org.guanjia.disturbance.DisturbancePlan;
import org.guanjia.disturbance.HomeBudget;
import org.guanjia.field.FeedbackForm;
import org.guanjia.field.FieldBoard;
import org.guanjia.field.WorkOrderAct;
import org.guanjia.field.WorkOrderDesk;
import org.guanjia.household.HouseholdDesk;
import org.guanjia.household.MoveIn;
import org.guanjia.household.NewPerson;
import org.guanjia.household.PersonRole;
import org.guanjia.jms.Outcome;
import org.guanjia.request.Gate;
import org.guanjia.request.IntakeChannel;
import org.guanjia.request.OnRequest;
import org.guanjia.request.OnTask;
import org.guanjia.request.Priority;
import org.guanjia.request.RequestBoard;
import org.guanjia.request.RequestDesk;
import org.guanjia.request.RequestIntake;
import org.guanjia.request.RequestView;
import org.guanjia.request.TakeRequest;
import org.guanjia.shared.DatabaseTest;
import org.guanjia.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Visits from the butler's order to the department and back: the whole application, without a container. */
class VisitsTest extends DatabaseTest {

    private final UUID request = Ids.next();
    private final UUID plumber = Ids.next();
    private final UUID cleaner = Ids.next();
    private House house;
    private Instant agreed;

    @BeforeEach
    void a_home_to_which_two_departments_come_together() {
        house = new House(database());
        agreed = house.clock().now().plus(Duration.ofHours(5));
        NewPerson owner =
                new NewPerson(Ids.next(), "沈", null, null, null, null, PersonRole.OWNER, null, List.of(), null);
        MoveIn.NewHousehold household = new MoveIn.NewHousehold(
                Ids.next(),
                house.unit,
                LocalDate.parse("2021-04-01"),
                null,
                null,
                List.of(owner),
                List.of(),
                List.of(),
                List.of());
        house.as(
                house.butler, () -> house.bean(HouseholdDesk.class).moveIn(new MoveIn(Ids.next(), List.of(household))));
        house.as(house.butler, () -> house.bean(RequestIntake.class)
                .take(new TakeRequest(
                        request,
                        house.unit,
                        owner.id(),
                        house.item,
                        IntakeChannel.PHONE,
                        Priority.NORMAL,
                        "浴室渗水",
                        null,
                        Map.of(),
                        null,
                        Gate.clear(),
                        List.of(
                                plan(plumber, 0, new DisturbancePlan(VISIT, agreed, null, null)),
                                plan(cleaner, 1, new DisturbancePlan(VISIT, null, plumber, null))),
                        List.of(),
                        null)));
        carry();
    }

    private TaskPlan plan(UUID id, int department, DisturbancePlan disturbs) {
        return new TaskPlan(
                id, house.departments.get(department).id(), "查渗水", null, Set.of(), 20, 240, null, Set.of(), disturbs);
    }

    @Test
    void both_departments_are_told_the_one_time_that_was_agreed_on() {
        assertThat(used()).isEqualTo(1);
        assertThat(visitAt(plumber, 0)).isEqualTo(agreed);
        assertThat(visitAt(cleaner, 1)).isEqualTo(agreed);
    }

    @Test
    void the_visit_is_given_back_when_the_last_of_both_is_withdrawn() {
        withdraw(plumber);
        assertThat(used()).isEqualTo(1);

        withdraw(cleaner);
        assertThat(used()).isZero();
    }

    @Test
    void what_was_fed_back_has_happened_and_is_joined_no_more() {
        feedBack(plumber, 0);
        feedBack(cleaner, 1);

        assertThat(used()).isEqualTo(1);
        assertThat(budget().planned()).isEmpty();
    }

    private Instant visitAt(UUID task, int department) {
        return house.as(
                house.departments.get(department).head(),
                () -> house.bean(FieldBoard.class).workOrder(task).order().visitAt());
    }

    /** Nobody has begun with it: the department agrees by itself. */
    private void withdraw(UUID task) {
        house.as(house.butler, () -> {
            RequestView shown = house.bean(RequestBoard.class).request(request);
            TaskView one = shown.tasks().stream()
                    .filter(other -> other.id().equals(task))
                    .findFirst()
                    .orElseThrow();
            OnRequest on = new OnRequest(Ids.next(), request, shown.details().version());
            house.bean(RequestDesk.class).withdraw(new OnTask(on, task, one.version(), "不用了"));
        });
        carry();
    }

    private void feedBack(UUID task, int department) {
        WorkOrderDesk desk = house.bean(WorkOrderDesk.class);
        house.as(house.departments.get(department).head(), () -> {
            desk.accept(act(task));
            desk.start(act(task));
            desk.feedBack(act(task), new FeedbackForm(Outcome.DONE, "好了", 30, null, Map.of(), List.of(), List.of()));
        });
        carry();
    }

    private WorkOrderAct act(UUID task) {
        return new WorkOrderAct(
                Ids.next(), task, house.bean(FieldBoard.class).workOrder(task).version());
    }

    private void carry() {
        house.broker().relay();
        while (!house.broker().flying().isEmpty()) {
            Flight flight = house.broker().flying().get(0);
            house.handOver(flight);
            house.broker().acknowledged(flight);
            // what it answers is on its way, too
            house.broker().relay();
        }
    }

    private int used() {
        return budget().thisWeek().stream()
                .filter(line -> line.kind() == VISIT)
                .mapToInt(BudgetLine::used)
                .sum();
    }

    private HomeBudget budget() {
        return house.as(house.butler, () -> house.bean(DisturbanceBoard.class).home(house.unit))
                .orElseThrow();
    }
}

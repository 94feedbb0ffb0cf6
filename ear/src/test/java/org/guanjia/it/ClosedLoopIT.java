package org.guanjia.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.guanjia.it.ActingStaff.feedback;
import static org.guanjia.it.ActingStaff.plan;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.guanjia.calendar.DayHours;
import org.guanjia.calendar.DepartmentHours;
import org.guanjia.calendar.WeeklyHours;
import org.guanjia.calendar.WorkingTime;
import org.guanjia.dispatch.TaskStatus;
import org.guanjia.dispatch.TaskView;
import org.guanjia.field.FieldReason;
import org.guanjia.field.WorkOrderAct;
import org.guanjia.field.WorkOrderDesk;
import org.guanjia.field.WorkOrderStatus;
import org.guanjia.jms.Outcome;
import org.guanjia.promise.PromiseKind;
import org.guanjia.promise.PromisePlan;
import org.guanjia.request.Fulfilment;
import org.guanjia.request.OnRequest;
import org.guanjia.request.RequestDesk;
import org.guanjia.request.RequestStatus;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Origin;
import org.guanjia.staff.ChangeDutyHours;
import org.guanjia.staff.DutyOffice;
import org.guanjia.timeline.TimelineBoard;
import org.guanjia.timeline.TimelineEntryView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An owner's request on its whole way, over the real broker and the real database: S03, S04, S05, S22. */
class ClosedLoopIT extends GuanjiaIT {

    private static final FieldReason SHORT_OF_HANDS = new FieldReason(null, "人手不够");

    @Inject
    private ActingStaff staff;

    @Inject
    private TimelineBoard timeline;

    @Inject
    private DutyOffice duty;

    @Inject
    private RequestDesk desk;

    @Inject
    private DepartmentHours hours;

    private final UUID request = UUID.randomUUID();
    private final UUID cleaning = UUID.randomUUID();
    private final UUID repair = UUID.randomUUID();
    private TestEstate estate;

    @BeforeEach
    void anEstate() {
        estate = TestEstate.somewhere().in(database());
    }

    @Test
    void is_closed_after_every_feedback_and_the_owners_confirmation() throws Exception {
        takeForBoth();
        staff.work(estate.cleaner(), cleaning);
        awaitTask(cleaning, TaskStatus.FED_BACK);
        assertThat(staff.request(estate, request).row().status()).isEqualTo(RequestStatus.IN_SERVICE);
        assertThat(staff.request(estate, request).closure().missing()).isEqualTo(2);
        assertRefused(this::confirm);
        staff.work(estate.engineer(), repair);
        awaitRequest(RequestStatus.FED_BACK);
        assertRefused(this::close);
        confirm();

        close();

        assertThat(staff.request(estate, request).row().status()).isEqualTo(RequestStatus.CLOSED);
        assertThat(staff.request(estate, request).details().fulfilment()).isEqualTo(Fulfilment.MET);
        assertThat(facts())
                .containsOnlyOnce(
                        "request.submitted",
                        "request.accepted",
                        "request.feedbackComplete",
                        "request.confirmed.BY_PHONE",
                        "request.closed");
        for (String fact : List.of("task.ordered", "task.received", "task.accepted", "task.started", "task.fedBack")) {
            assertThat(facts()).filteredOn(fact::equals).as(fact).hasSize(2);
        }
        assertNothingLeftOver();
    }

    @Test
    void a_task_that_waits_for_another_is_ordered_when_that_is_fed_back() throws Exception {
        staff.take(estate, request, plan(cleaning, estate.cleaning()), plan(repair, estate.engineering(), 1));
        awaitReceived(cleaning);
        assertThat(task(repair)).isEqualTo(TaskStatus.PLANNED);

        staff.work(estate.cleaner(), cleaning);

        awaitReceived(repair);
        staff.work(estate.engineer(), repair);
        awaitRequest(RequestStatus.FED_BACK);
    }

    @Test
    void what_is_ordered_is_due_when_the_department_works() throws Exception {
        anAdministratorSaysThatCleaningWorksOneDayAWeek();

        takeForBoth();

        TaskView task = staff.task(estate, request, cleaning);
        WorkingTime worked = hours.of(estate.cleaning());
        assertThat(staff.workOrder(estate.cleaner(), cleaning).dueAt())
                .as("to be accepted within 20 minutes")
                .isEqualTo(worked.after(task.orderedAt(), Duration.ofMinutes(20)))
                .isAfter(task.orderedAt().plus(Duration.ofDays(1)));
        assertThat(task.doneBy()).isEqualTo(worked.after(task.orderedAt(), Duration.ofHours(4)));
        assertThat(staff.workOrder(estate.engineer(), repair).dueAt())
                .as("nothing was said of engineering: it works day and night")
                .isEqualTo(staff.task(estate, request, repair).orderedAt().plus(Duration.ofMinutes(20)));
    }

    @Test
    void what_is_not_accepted_or_fed_back_in_time_is_told_once() throws Exception {
        takeForBoth();
        staff.work(estate.engineer(), repair);
        awaitTask(repair, TaskStatus.FED_BACK);

        itsTimeIsUp(cleaning);
        itsTimeIsUp(repair);

        patiently(() -> facts().containsAll(List.of("task.missed.ACCEPTED", "task.missed.DONE")));
        staff.work(estate.cleaner(), cleaning);
        awaitRequest(RequestStatus.FED_BACK);
        assertThat(facts())
                .as("of cleaning alone: the repair was fed back before")
                .containsOnlyOnce("task.missed.ACCEPTED", "task.missed.DONE");
        assertThat(database()
                        .texts(
                                "select milestone || ' ' || state from clock_target where owner_id = ? and missed_at is not null order by milestone",
                                cleaning))
                .containsExactly("ACCEPTED MET", "DONE MET");
    }

    @Test
    void a_promise_that_nobody_kept_is_broken_once() throws Exception {
        takeForBoth();
        UUID promise = UUID.randomUUID();
        PromisePlan plan = new PromisePlan(
                promise, PromiseKind.CALL_BACK, "检查结果", Instant.now().plus(Duration.ofHours(1)));
        staff.as(estate.butler(), () -> {
            desk.promise(request, plan);
            return null;
        });

        database()
                .update(
                        "update promise set made_at = made_at - interval '2' hour, due_at = due_at - interval '2' hour where id = ?",
                        promise);
        itsTimeIsUp(promise);

        patiently(() -> facts().contains("promise.broken"));
        assertThat(facts()).containsOnlyOnce("promise.made", "promise.broken");
        assertThat(database().texts("select state from promise where id = ?", promise))
                .containsExactly("BROKEN");
    }

    private void itsTimeIsUp(UUID owner) {
        database().update("update clock_target set due_at = counts_from where owner_id = ?", owner);
    }

    private void anAdministratorSaysThatCleaningWorksOneDayAWeek() throws Exception {
        String administrator = "administrator-" + estate.code().toLowerCase(Locale.ROOT);
        TestEstate.person(database(), administrator, null, null, "ADMINISTRATOR");
        DayOfWeek dayAfterTomorrow =
                LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(2).getDayOfWeek();
        WeeklyHours week = new WeeklyHours(
                Map.of(dayAfterTomorrow, DayHours.read("08:00-09:00 14:00-24:00")), DayHours.NONE, DayHours.NONE);
        staff.as(administrator, () -> {
            duty.change(new ChangeDutyHours(UUID.randomUUID(), estate.cleaning(), 0, null, week));
            return null;
        });
    }

    @Test
    void a_refused_task_is_ordered_again() throws Exception {
        takeForBoth();
        act(estate.cleaner(), cleaning, (desk, act) -> desk.refuse(act, SHORT_OF_HANDS));
        awaitTask(cleaning, TaskStatus.REFUSED);

        staff.onTask(estate, request, cleaning, "请今天安排", RequestDesk::orderAgain);

        awaitWorkOrder(estate.cleaner(), cleaning, WorkOrderStatus.RECEIVED);
        finishBoth();
    }

    @Test
    void what_is_handed_back_is_done_by_the_next() throws Exception {
        takeForBoth();
        act(estate.cleaner(), cleaning, WorkOrderDesk::start);
        act(estate.cleaner(), cleaning, (desk, act) -> desk.handBack(act, SHORT_OF_HANDS));
        awaitTask(cleaning, TaskStatus.HANDED_BACK);

        staff.onTask(estate, request, cleaning, "请今天安排", RequestDesk::orderAgain);

        awaitWorkOrder(estate.cleaner(), cleaning, WorkOrderStatus.RECEIVED);
        finishBoth();
    }

    @Test
    void a_feedback_that_does_not_satisfy_is_worked_over() throws Exception {
        takeForBoth();
        staff.work(estate.cleaner(), cleaning);
        staff.work(estate.engineer(), repair);
        awaitRequest(RequestStatus.FED_BACK);

        staff.onTask(estate, request, cleaning, "窗台没有擦", RequestDesk::sendBack);

        assertThat(staff.request(estate, request).row().status()).isEqualTo(RequestStatus.IN_SERVICE);
        awaitWorkOrder(estate.cleaner(), cleaning, WorkOrderStatus.ACCEPTED);
        staff.work(estate.cleaner(), cleaning);
        awaitRequest(RequestStatus.FED_BACK);
        confirm();
        close();
    }

    @Test
    void what_nobody_has_begun_is_withdrawn_at_once() throws Exception {
        takeForBoth();

        staff.onTask(estate, request, repair, "业主自己修好了", RequestDesk::withdraw);

        awaitTask(repair, TaskStatus.WITHDRAWN);
        staff.work(estate.cleaner(), cleaning);
        awaitRequest(RequestStatus.FED_BACK);
        confirm();
        close();
    }

    @Test
    void a_withdrawal_that_comes_too_late_leaves_the_task_open_until_it_is_fed_back() throws Exception {
        takeForBoth();
        act(estate.engineer(), repair, WorkOrderDesk::start);
        awaitTask(repair, TaskStatus.IN_PROGRESS);
        staff.onTask(estate, request, repair, "业主改主意了", RequestDesk::withdraw);
        patiently(() -> staff.workOrder(estate.engineer(), repair).withdrawalAsked());

        act(estate.engineer(), repair, (desk, act) -> desk.refuseWithdrawal(act, new FieldReason(null, "已经拆开了")));

        patiently(() -> !staff.task(estate, request, repair).withdrawalAsked());
        assertThat(task(repair)).isEqualTo(TaskStatus.IN_PROGRESS);
        act(estate.engineer(), repair, (desk, act) -> desk.feedBack(act, feedback(Outcome.DONE)));
        staff.work(estate.cleaner(), cleaning);
        awaitRequest(RequestStatus.FED_BACK);
        confirm();
        close();
    }

    @Test
    void what_was_done_in_part_is_closed_with_a_reason() throws Exception {
        takeForBoth();
        act(estate.cleaner(), cleaning, WorkOrderDesk::start);
        act(estate.cleaner(), cleaning, (desk, act) -> desk.feedBack(act, feedback(Outcome.NOT_DONE)));
        staff.work(estate.engineer(), repair);
        awaitRequest(RequestStatus.FED_BACK);
        confirm();
        assertRefused(this::close);

        onRequest((desk, on) -> desk.close(on, "业主改日再约"));

        assertThat(staff.request(estate, request).details().fulfilment()).isEqualTo(Fulfilment.PARTLY_MET);
        assertThat(told())
                .as("the timeline tells what came of each task")
                .filteredOn(entry -> entry.fact().equals("task.fedBack"))
                .extracting(entry -> entry.details().get("outcome"))
                .containsExactlyInAnyOrder("NOT_DONE", "DONE");
    }

    @Test
    void a_closed_request_is_opened_again_and_needs_a_new_confirmation() throws Exception {
        takeForBoth();
        finishBoth();

        onRequest((desk, on) -> desk.reopen(on, "还是漏水"));
        staff.onTask(estate, request, repair, "还是漏水", RequestDesk::sendBack);

        awaitWorkOrder(estate.engineer(), repair, WorkOrderStatus.ACCEPTED);
        assertRefused(this::close);
        staff.work(estate.engineer(), repair);
        awaitRequest(RequestStatus.FED_BACK);
        confirm();
        close();
    }

    @Test
    void the_same_request_twice_is_one() throws Exception {
        takeForBoth();

        takeForBoth();

        assertThat(database().number("select count(*) from task where origin_id = ?", request))
                .isEqualTo(2);
    }

    private void takeForBoth() throws Exception {
        staff.take(estate, request, plan(cleaning, estate.cleaning()), plan(repair, estate.engineering()));
        awaitReceived(cleaning);
        awaitReceived(repair);
    }

    private void finishBoth() throws Exception {
        staff.work(estate.cleaner(), cleaning);
        staff.work(estate.engineer(), repair);
        awaitRequest(RequestStatus.FED_BACK);
        confirm();
        close();
    }

    private void act(String username, UUID task, BiConsumer<WorkOrderDesk, WorkOrderAct> act) throws Exception {
        staff.onWorkOrder(username, UUID.randomUUID(), task, act);
    }

    private void confirm() throws Exception {
        staff.confirm(estate, request);
    }

    private void close() throws Exception {
        onRequest((desk, on) -> desk.close(on, null));
    }

    private void onRequest(BiConsumer<RequestDesk, OnRequest> act) throws Exception {
        staff.onRequest(estate, UUID.randomUUID(), request, act);
    }

    private static void assertRefused(Act act) {
        assertThatThrownBy(act::go).isInstanceOf(BusinessRuleViolation.class);
    }

    private void assertNothingLeftOver() {
        assertThat(database().number("select count(*) from outbox where estate_id = ?", estate.id()))
                .isZero();
        assertThat(database().number("select count(*) from parked_message where estate_id = ?", estate.id()))
                .isZero();
        assertThat(database().number("select count(*) from dead_letter where estate_id = ?", estate.id()))
                .isZero();
        assertThat(database().number("select count(*) from unanswered_order where estate_id = ?", estate.id()))
                .isZero();
    }

    private List<String> facts() throws Exception {
        return told().stream().map(TimelineEntryView::fact).toList();
    }

    private List<TimelineEntryView> told() throws Exception {
        return staff.as(estate.butler(), () -> timeline.of(Origin.request(request)));
    }

    private TaskStatus task(UUID task) throws Exception {
        return staff.task(estate, request, task).status();
    }

    private void awaitReceived(UUID task) {
        patiently(() -> staff.task(estate, request, task).receivedAt() != null);
    }

    private void awaitTask(UUID task, TaskStatus status) {
        patiently(() -> task(task) == status);
    }

    private void awaitRequest(RequestStatus status) {
        patiently(() -> staff.request(estate, request).row().status() == status);
    }

    private void awaitWorkOrder(String username, UUID task, WorkOrderStatus status) {
        patiently(() -> staff.workOrder(username, task).status() == status);
    }

    private static void patiently(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(30)).pollInSameThread().until(condition);
    }

    private interface Act {
        void go() throws Exception;
    }
}

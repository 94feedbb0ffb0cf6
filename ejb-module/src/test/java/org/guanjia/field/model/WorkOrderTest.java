package org.guanjia.field.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guanjia.field.model.WorkOrderFixture.ALREADY_DONE;
import static org.guanjia.field.model.WorkOrderFixture.HEAD;
import static org.guanjia.field.model.WorkOrderFixture.NINE;
import static org.guanjia.field.model.WorkOrderFixture.QIN_LANG;
import static org.guanjia.field.model.WorkOrderFixture.aFeedback;
import static org.guanjia.field.model.WorkOrderFixture.anOrder;
import static org.guanjia.field.model.WorkOrderFixture.further;
import static org.guanjia.field.model.WorkOrderFixture.in;
import static org.guanjia.field.model.WorkOrderFixture.received;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.guanjia.field.WorkOrderAction;
import org.guanjia.field.WorkOrderStatus;
import org.guanjia.field.WorkOrderTransitionNotAllowed;
import org.guanjia.jms.ChosenReason;
import org.guanjia.jms.Feedback;
import org.guanjia.jms.OrderKind;
import org.guanjia.jms.ProgressKind;
import org.guanjia.jms.TaskOrder;
import org.guanjia.jms.TaskProgress;
import org.guanjia.jms.WorkState;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Ids;
import org.guanjia.shared.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class WorkOrderTest {

    private static final Reason WEATHER = new Reason("WEATHER", "天气原因", "Weather", "雨停再来");

    @Test
    void the_first_order_is_received_and_answered() {
        TaskOrder order = anOrder();

        WorkOrder workOrder = new WorkOrder(order, NINE);

        TaskProgress answer = only(workOrder.received());
        assertThat(workOrder.status()).isEqualTo(WorkOrderStatus.RECEIVED);
        assertThat(answer)
                .isEqualTo(new TaskProgress(
                        order.taskId(),
                        1,
                        1,
                        ProgressKind.RECEIVED,
                        WorkState.RECEIVED,
                        order.estateId(),
                        order.departmentId(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        NINE));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "DO")
    void a_task_cannot_begin_with_another_kind_of_order(OrderKind kind) {
        TaskOrder order = further(anOrder(), 1, kind, "误发");

        assertThatThrownBy(() -> new WorkOrder(order, NINE))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, broken -> assertThat(broken.messageKey())
                        .isEqualTo("field.firstOrderMustBeDo"));
    }

    @Test
    void a_further_order_of_another_department_is_refused() {
        WorkOrder workOrder = received().workOrder();
        TaskOrder order = workOrder.order();
        TaskOrder elsewhere = anOrder(order.taskId(), order.estateId(), Ids.next());

        assertThatThrownBy(() -> workOrder.take(further(elsewhere, 2, OrderKind.REMIND, null), () -> null, NINE))
                .isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void it_is_due_to_be_accepted_first_and_fed_back_afterwards() {
        WorkOrder workOrder = received().workOrder();
        assertThat(workOrder.dueAt()).isEqualTo(workOrder.order().acceptBy());

        workOrder.accept(QIN_LANG, NINE);
        assertThat(workOrder.dueAt()).isEqualTo(workOrder.order().doneBy());

        workOrder.handBack(Reason.inWords("需专业承包商处理"), QIN_LANG, NINE);
        assertThat(workOrder.dueAt()).isNull();
    }

    @Test
    void whoever_starts_what_nobody_took_takes_it() {
        WorkOrder workOrder = received().workOrder();

        List<Deed> deeds = workOrder.start(QIN_LANG, NINE);

        assertThat(deeds).extracting(Deed::action).containsExactly(WorkOrderAction.ACCEPT, WorkOrderAction.START);
        assertThat(kinds(deeds)).containsExactly(ProgressKind.ACCEPTED, ProgressKind.STARTED);
        assertThat(progress(deeds)).extracting(TaskProgress::executor).containsOnly("秦朗");
        assertThat(progress(deeds))
                .extracting(TaskProgress::state)
                .containsExactly(WorkState.ACCEPTED, WorkState.IN_PROGRESS);
    }

    @Test
    void the_head_gives_it_to_a_person_and_may_give_it_to_another_while_it_lasts() {
        WorkOrder workOrder = received().workOrder();
        Actor other = Actor.employee(Ids.next(), "何川");

        TaskProgress taken = only(workOrder.assignTo(QIN_LANG, HEAD, NINE));
        workOrder.start(QIN_LANG, NINE);
        TaskProgress changed = only(workOrder.assignTo(other, HEAD, NINE));

        assertThat(taken.executor()).isEqualTo("秦朗");
        assertThat(taken.by()).isEqualTo("邵敏");
        assertThat(changed.kind()).isEqualTo(ProgressKind.ACCEPTED);
        assertThat(changed.state()).isEqualTo(WorkState.IN_PROGRESS);
        assertThat(workOrder.executorId()).isEqualTo(other.id());
    }

    @Test
    void a_pause_tells_why_and_resuming_clears_it() {
        WorkOrder workOrder = in(WorkOrderStatus.PAUSED).workOrder();
        assertThat(workOrder.reason()).isEqualTo(Reason.inWords("业主不在家"));

        TaskProgress resumed = only(workOrder.resume(QIN_LANG, NINE));

        assertThat(resumed.kind()).isEqualTo(ProgressKind.RESUMED);
        assertThat(workOrder.reason()).isNull();
    }

    @Test
    void a_pause_may_name_when_it_ends_and_tells_it_until_work_goes_on() {
        WorkOrder workOrder = in(WorkOrderStatus.IN_PROGRESS).workOrder();
        Instant noon = NINE.plus(Duration.ofHours(3));

        TaskProgress paused = only(workOrder.pause(WEATHER, noon, QIN_LANG, NINE));

        assertThat(paused.resumesAt()).isEqualTo(noon);
        assertThat(paused.chosenReason()).isEqualTo(new ChosenReason("WEATHER", "天气原因", "Weather"));
        assertThat(paused.reason()).isEqualTo("雨停再来");
        assertThat(workOrder.resumesAt()).isEqualTo(noon);
        workOrder.resume(QIN_LANG, NINE);
        assertThat(workOrder.resumesAt()).isNull();
    }

    @Test
    void a_pause_ends_neither_before_it_begins_nor_in_another_age() {
        WorkOrder workOrder = in(WorkOrderStatus.IN_PROGRESS).workOrder();

        assertPauseRefused(workOrder, NINE.minusSeconds(1), "field.pause.past");
        assertPauseRefused(workOrder, NINE.plus(Duration.ofDays(400)), "field.pause.tooLong");
        assertThat(workOrder.status()).isEqualTo(WorkOrderStatus.IN_PROGRESS);
    }

    private static void assertPauseRefused(WorkOrder workOrder, Instant until, String key) {
        assertThatThrownBy(() -> workOrder.pause(WEATHER, until, QIN_LANG, NINE))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, broken -> {
                    assertThat(broken.messageKey()).isEqualTo(key);
                    assertThat(broken.field()).isEqualTo("resumesAt");
                });
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "HANDED_BACK"})
    void ordered_again_it_starts_over_without_an_executor(WorkOrderStatus returned) {
        WorkOrderFixture fixture = in(returned);

        List<Deed> deeds = fixture.order(OrderKind.DO, "换人再办");

        WorkOrder workOrder = fixture.workOrder();
        assertThat(workOrder.status()).isEqualTo(WorkOrderStatus.RECEIVED);
        assertThat(workOrder.executorId()).isNull();
        assertThat(workOrder.reason()).isNull();
        assertThat(workOrder.redoReason()).isEqualTo("换人再办");
        assertThat(only(deeds).kind()).isEqualTo(ProgressKind.RECEIVED);
        assertThat(only(deeds).executor()).isNull();
        assertThat(only(deeds).orderSequence()).isEqualTo(2);
    }

    @Test
    void redone_it_stays_with_its_executor_who_reads_why() {
        WorkOrderFixture fixture = in(WorkOrderStatus.FED_BACK);

        List<Deed> deeds = fixture.order(OrderKind.REDO, "仍有渗水");

        WorkOrder workOrder = fixture.workOrder();
        assertThat(workOrder.status()).isEqualTo(WorkOrderStatus.ACCEPTED);
        assertThat(workOrder.executorName()).isEqualTo("秦朗");
        assertThat(workOrder.redoReason()).isEqualTo("仍有渗水");
        assertThat(workOrder.feedback())
                .as("the feedback that was not good enough")
                .isNotNull();
        assertThat(only(deeds).kind()).isEqualTo(ProgressKind.ACCEPTED);
        assertThat(only(deeds).executor()).isEqualTo("秦朗");
    }

    @ParameterizedTest
    @EnumSource
    void a_reminder_is_kept_and_answered_with_where_it_stands(WorkOrderStatus status) {
        WorkOrderFixture fixture = in(status);

        TaskProgress answer = only(fixture.order(OrderKind.REMIND, null));

        assertThat(fixture.workOrder().status()).isEqualTo(status);
        assertThat(fixture.workOrder().remindedAt()).isEqualTo(NINE);
        assertThat(answer.kind()).isEqualTo(ProgressKind.RECEIVED);
        assertThat(answer.state().name()).isEqualTo(status.name());
    }

    @ParameterizedTest
    @EnumSource(names = {"RECEIVED", "ACCEPTED", "REFUSED", "HANDED_BACK", "WITHDRAWN"})
    void what_nobody_has_begun_is_withdrawn_at_once(WorkOrderStatus status) {
        WorkOrderFixture fixture = in(status);

        TaskProgress answer = only(fixture.order(OrderKind.WITHDRAW, "业主取消"));

        assertThat(answer.kind()).isEqualTo(ProgressKind.WITHDRAWN);
        assertThat(answer.by()).as("nobody: it is answered by itself").isNull();
        assertThat(fixture.workOrder().status()).isEqualTo(WorkOrderStatus.WITHDRAWN);
        assertThat(fixture.workOrder().allowedActions()).isEmpty();
        assertThat(fixture.workOrder().withdrawalReason()).isEqualTo("业主取消");
    }

    @ParameterizedTest
    @EnumSource(names = {"IN_PROGRESS", "PAUSED"})
    void what_has_begun_waits_for_its_executors_answer(WorkOrderStatus status) {
        WorkOrderFixture fixture = in(status);

        List<Deed> deeds = fixture.order(OrderKind.WITHDRAW, "业主取消");

        WorkOrder workOrder = fixture.workOrder();
        assertThat(progress(deeds)).isEmpty();
        assertThat(workOrder.status()).isEqualTo(status);
        assertThat(workOrder.isWithdrawalAsked()).isTrue();
        assertThat(workOrder.withdrawalReason()).isEqualTo("业主取消");
        assertThatThrownBy(() -> workOrder.handBack(Reason.inWords("做不完"), QIN_LANG, NINE))
                .isInstanceOf(WorkOrderTransitionNotAllowed.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"IN_PROGRESS", "PAUSED"})
    void the_executor_agrees_to_the_withdrawal(WorkOrderStatus status) {
        WorkOrderFixture fixture = in(status);
        fixture.order(OrderKind.WITHDRAW, "业主取消");

        TaskProgress answer = only(fixture.workOrder().agreeToWithdrawal(QIN_LANG, NINE));

        assertThat(answer.kind()).isEqualTo(ProgressKind.WITHDRAWN);
        assertThat(answer.orderSequence()).isEqualTo(2);
        assertThat(fixture.workOrder().status()).isEqualTo(WorkOrderStatus.WITHDRAWN);
        assertThat(fixture.workOrder().isWithdrawalAsked()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"IN_PROGRESS", "PAUSED"})
    void the_executor_says_too_late_and_goes_on(WorkOrderStatus status) {
        WorkOrderFixture fixture = in(status);
        fixture.order(OrderKind.WITHDRAW, "业主取消");

        TaskProgress answer = only(fixture.workOrder().refuseWithdrawal(Reason.inWords("配件已拆"), QIN_LANG, NINE));

        assertThat(answer.kind()).isEqualTo(ProgressKind.TOO_LATE);
        assertThat(answer.reason()).isEqualTo("配件已拆");
        assertThat(fixture.workOrder().status()).isEqualTo(status);
        assertThat(fixture.workOrder().isWithdrawalAsked()).isFalse();
        assertThat(fixture.workOrder().allowedActions()).contains(WorkOrderAction.HAND_BACK);
    }

    @Test
    void what_is_fed_back_answers_too_late_by_itself() {
        WorkOrderFixture fixture = in(WorkOrderStatus.FED_BACK);

        List<Deed> deeds = fixture.order(OrderKind.WITHDRAW, "业主取消");

        assertThat(kinds(deeds)).containsExactly(ProgressKind.TOO_LATE);
        assertThat(progress(deeds))
                .extracting(told -> told.chosenReason().code())
                .containsExactly(ALREADY_DONE.code());
        assertThat(fixture.workOrder().status()).isEqualTo(WorkOrderStatus.FED_BACK);
        assertThat(fixture.workOrder().isWithdrawalAsked()).isFalse();
    }

    @Test
    void feeding_back_settles_a_withdrawal_that_waits() {
        WorkOrderFixture fixture = in(WorkOrderStatus.IN_PROGRESS);
        fixture.order(OrderKind.WITHDRAW, "业主取消");
        Feedback feedback = aFeedback();

        List<Deed> deeds = fixture.workOrder().feedBack(feedback, () -> ALREADY_DONE, QIN_LANG, NINE);

        assertThat(kinds(deeds)).containsExactly(ProgressKind.TOO_LATE, ProgressKind.FED_BACK);
        assertThat(progress(deeds).get(1).feedback()).isEqualTo(feedback);
        assertThat(fixture.workOrder().status()).isEqualTo(WorkOrderStatus.FED_BACK);
    }

    @ParameterizedTest
    @EnumSource(names = {"IN_PROGRESS", "PAUSED"})
    void nobody_answers_a_withdrawal_that_was_not_asked(WorkOrderStatus status) {
        WorkOrder workOrder = in(status).workOrder();

        assertThatThrownBy(() -> workOrder.agreeToWithdrawal(QIN_LANG, NINE))
                .isInstanceOf(WorkOrderTransitionNotAllowed.class);
        assertThatThrownBy(() -> workOrder.refuseWithdrawal(Reason.inWords("不需要"), QIN_LANG, NINE))
                .isInstanceOf(WorkOrderTransitionNotAllowed.class);
    }

    @Test
    void everything_said_is_numbered_without_a_gap() {
        WorkOrder workOrder = new WorkOrder(anOrder(), NINE);
        TaskOrder first = workOrder.order();
        List<Deed> deeds = new ArrayList<>(workOrder.received());

        deeds.addAll(workOrder.refuse(Reason.inWords("人手不足"), HEAD, NINE));
        deeds.addAll(workOrder.take(further(first, 2, OrderKind.DO, "请再安排"), () -> ALREADY_DONE, NINE));
        deeds.addAll(workOrder.start(QIN_LANG, NINE));
        deeds.addAll(workOrder.take(further(first, 3, OrderKind.REMIND, null), () -> ALREADY_DONE, NINE));
        deeds.addAll(workOrder.pause(Reason.inWords("等配件"), null, QIN_LANG, NINE));
        deeds.addAll(workOrder.take(further(first, 4, OrderKind.WITHDRAW, "业主取消"), () -> ALREADY_DONE, NINE));
        deeds.addAll(workOrder.refuseWithdrawal(Reason.inWords("已拆开"), QIN_LANG, NINE));
        deeds.addAll(workOrder.resume(QIN_LANG, NINE));
        deeds.addAll(workOrder.feedBack(aFeedback(), () -> ALREADY_DONE, QIN_LANG, NINE));
        deeds.addAll(workOrder.take(further(first, 5, OrderKind.REDO, "仍有渗水"), () -> ALREADY_DONE, NINE));

        List<TaskProgress> said = progress(deeds);
        assertThat(said)
                .extracting(TaskProgress::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, said.size()).boxed().toList());
        assertThat(said)
                .extracting(TaskProgress::orderSequence)
                .containsExactly(1L, 1L, 2L, 2L, 2L, 3L, 3L, 4L, 4L, 4L, 5L);
    }

    @Test
    void an_act_that_is_not_allowed_changes_nothing_and_says_nothing() {
        WorkOrder workOrder = in(WorkOrderStatus.RECEIVED).workOrder();

        assertThatThrownBy(() -> workOrder.pause(Reason.inWords("等配件"), null, QIN_LANG, NINE))
                .isInstanceOf(WorkOrderTransitionNotAllowed.class);

        assertThat(workOrder.status()).isEqualTo(WorkOrderStatus.RECEIVED);
        assertThat(workOrder.reason()).isNull();
        assertThat(only(workOrder.accept(QIN_LANG, NINE)).sequence()).isEqualTo(2);
    }

    private static TaskProgress only(List<Deed> deeds) {
        assertThat(progress(deeds)).hasSize(1);
        return progress(deeds).get(0);
    }

    private static List<TaskProgress> progress(List<Deed> deeds) {
        return deeds.stream().map(Deed::progress).filter(Objects::nonNull).toList();
    }

    private static List<ProgressKind> kinds(List<Deed> deeds) {
        return progress(deeds).stream().map(TaskProgress::kind).toList();
    }
}

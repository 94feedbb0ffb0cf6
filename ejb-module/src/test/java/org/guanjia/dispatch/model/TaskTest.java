package org.guanjia.dispatch.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.guanjia.dispatch.model.TaskFixture.AT;
import static org.guanjia.dispatch.model.TaskFixture.anOrigin;
import static org.guanjia.dispatch.model.TaskFixture.fedBack;
import static org.guanjia.dispatch.model.TaskFixture.feedback;
import static org.guanjia.dispatch.model.TaskFixture.inProgress;
import static org.guanjia.dispatch.model.TaskFixture.ordered;
import static org.guanjia.dispatch.model.TaskFixture.planned;

import java.time.Duration;
import java.util.List;
import org.guanjia.calendar.Milestone;
import org.guanjia.dispatch.TaskAction;
import org.guanjia.dispatch.TaskStatus;
import org.guanjia.jms.OrderKind;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Reason;
import org.junit.jupiter.api.Test;

class TaskTest {

    private final TaskOrigin origin = anOrigin();

    @Test
    void a_later_task_is_due_when_those_before_it_have_fed_back() {
        Task first = inProgress(origin);
        Task second = planned(origin, 2, 1);
        assertThat(second.isDue(List.of(first, second))).isFalse();

        first.fedBack(feedback(first));

        assertThat(second.isDue(List.of(first, second))).isTrue();
    }

    @Test
    void a_task_cannot_wait_for_itself_or_a_later_one() {
        assertThatThrownBy(() -> planned(origin, 2, 2)).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void every_order_counts_the_sequence_on_without_a_gap() {
        Task task = ordered(origin);
        assertThat(task.orderSequence()).isEqualTo(1);

        task.remind();
        task.refused(Reason.inWords("人手不足"));
        task.orderAgain("主管已协调", AT);

        assertThat(task.orderSequence()).isEqualTo(3);
    }

    @Test
    void it_has_the_targets_of_its_plan() {
        assertThat(ordered(origin).targets())
                .containsOnly(
                        entry(Milestone.ACCEPTED, Duration.ofMinutes(15)), entry(Milestone.DONE, Duration.ofHours(2)));
    }

    @Test
    void withdrawing_what_a_department_holds_stays_open_until_it_answers() {
        Task task = inProgress(origin);

        assertThat(task.withdraw("业主改期")).isEqualTo(OrderKind.WITHDRAW);

        assertThat(task.status()).isEqualTo(TaskStatus.IN_PROGRESS);
        assertThat(task.isWithdrawalAsked()).isTrue();
        task.withdrawn();
        assertThat(task.status()).isEqualTo(TaskStatus.WITHDRAWN);
    }

    @Test
    void too_late_to_withdraw_goes_on_to_its_feedback() {
        Task task = inProgress(origin);
        task.withdraw("业主改期");

        task.withdrawalRefused(Reason.inWords("已经拆开了"), false);
        task.fedBack(feedback(task));

        assertThat(task.status()).isEqualTo(TaskStatus.FED_BACK);
        assertThat(task.isWithdrawalAsked()).isFalse();
    }

    @Test
    void a_belated_refusal_of_what_the_feedback_had_settled_answers_no_later_withdrawal() {
        Task task = inProgress(origin);
        task.withdraw("业主改期");
        task.fedBack(feedback(task));
        task.sendBack("还在渗", AT);
        task.withdraw("不需要了");

        task.withdrawalRefused(Reason.inWords("已经完成"), true);

        assertThat(task.isWithdrawalAsked()).isTrue();
        assertThat(task.reason()).isEqualTo(Reason.inWords("不需要了"));
    }

    @Test
    void a_pause_keeps_its_reason_and_expected_end_until_work_goes_on() {
        Task task = inProgress(origin);
        Reason weather = new Reason("WEATHER", "天气原因", "Weather", null);

        task.paused(weather, AT.plusSeconds(3600));

        assertThat(task.reason()).isEqualTo(weather);
        assertThat(task.resumesAt()).isEqualTo(AT.plusSeconds(3600));
        task.resumed();
        assertThat(task.reason()).isNull();
        assertThat(task.resumesAt()).isNull();
    }

    @Test
    void what_no_department_holds_is_withdrawn_at_once() {
        Task task = planned(origin, 1);

        assertThat(task.withdraw("不需要了")).isNull();

        assertThat(task.status()).isEqualTo(TaskStatus.WITHDRAWN);
    }

    @Test
    void nothing_else_is_asked_while_a_withdrawal_is_pending() {
        Task task = ordered(origin);
        task.withdraw("业主改期");
        task.refused(Reason.inWords("做不了"));

        assertThatThrownBy(() -> task.orderAgain("再试", AT)).isInstanceOf(BusinessRuleViolation.class);
        assertThat(task.butlerActions()).doesNotContain(TaskAction.ORDER_AGAIN, TaskAction.WITHDRAW);
    }

    @Test
    void the_executor_stays_when_a_feedback_is_sent_back() {
        Task task = fedBack(origin);

        task.sendBack("还在渗", AT);

        assertThat(task.status()).isEqualTo(TaskStatus.ORDERED);
        assertThat(task.executor()).isEqualTo("秦朗");
    }

    @Test
    void an_origin_closes_only_with_every_feedback() {
        Task done = fedBack(origin);
        Task open = ordered(origin);

        assertThatThrownBy(() -> origin.close(List.of(done, open)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo("dispatch.feedbackMissing"));
        origin.close(List.of(done));

        assertThat(origin.isClosed()).isTrue();
    }

    @Test
    void an_origin_whose_tasks_were_all_withdrawn_cannot_be_closed() {
        Task task = planned(origin, 1);
        task.withdraw("不需要了");

        assertThatThrownBy(() -> origin.close(List.of(task)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo("dispatch.noFeedback"));
    }
}

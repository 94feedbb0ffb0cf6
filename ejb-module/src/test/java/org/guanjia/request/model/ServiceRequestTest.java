package org.guanjia.request.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guanjia.request.model.ServiceRequestFixture.AT;
import static org.guanjia.request.model.ServiceRequestFixture.BY_PHONE;
import static org.guanjia.request.model.ServiceRequestFixture.closed;
import static org.guanjia.request.model.ServiceRequestFixture.confirmed;
import static org.guanjia.request.model.ServiceRequestFixture.fedBack;
import static org.guanjia.request.model.ServiceRequestFixture.inService;
import static org.guanjia.request.model.ServiceRequestFixture.submitted;
import static org.guanjia.request.model.ServiceRequestFixture.wishedFor;

import java.time.Duration;
import java.util.List;
import org.guanjia.jms.Outcome;
import org.guanjia.request.Confirmation;
import org.guanjia.request.ConfirmationKind;
import org.guanjia.request.Fulfilment;
import org.guanjia.request.Gate;
import org.guanjia.request.Judgement;
import org.guanjia.request.RequestAction;
import org.guanjia.request.RequestStatus;
import org.guanjia.request.RequestTransitionNotAllowed;
import org.guanjia.shared.BusinessRuleViolation;
import org.junit.jupiter.api.Test;

class ServiceRequestTest {

    private static final Gate DOUBTFUL = new Gate(Judgement.YES, Judgement.DOUBT, Judgement.YES, "要动承重墙?");
    private static final Gate UNLAWFUL = new Gate(Judgement.NO, Judgement.YES, Judgement.YES, "不合法");

    @Test
    void a_lawful_safe_and_reasonable_request_is_accepted() {
        ServiceRequest request = submitted();

        assertThat(request.judge(Gate.clear())).isEqualTo(RequestAction.ACCEPT);
        assertThat(request.status()).isEqualTo(RequestStatus.ACCEPTED);
    }

    @Test
    void a_doubt_goes_to_a_senior_who_may_let_it_pass_with_a_reason() {
        ServiceRequest request = submitted();
        request.judge(DOUBTFUL);
        assertThat(request.status()).isEqualTo(RequestStatus.REFERRED);

        assertThatThrownBy(() -> request.letPass(" ")).isInstanceOf(BusinessRuleViolation.class);
        request.letPass("工程部复核过图纸");

        assertThat(request.status()).isEqualTo(RequestStatus.ACCEPTED);
    }

    @Test
    void what_was_wished_for_long_ago_is_a_slip_of_the_pen() {
        assertThatThrownBy(() -> wishedFor(AT.minus(Duration.ofHours(25))))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, broken -> assertThat(broken.field())
                        .isEqualTo("wishedAt"));
        assertThat(wishedFor(AT.minus(Duration.ofHours(2))).status()).isEqualTo(RequestStatus.SUBMITTED);
    }

    @Test
    void only_a_referred_request_can_be_let_pass() {
        ServiceRequest request = submitted();

        assertThatThrownBy(() -> request.letPass("可以")).isInstanceOf(RequestTransitionNotAllowed.class);
    }

    @Test
    void a_no_declines_and_the_reason_is_needed() {
        assertThatThrownBy(() -> submitted().judge(new Gate(Judgement.NO, Judgement.YES, Judgement.YES, null)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.field())
                        .isEqualTo("reason"));

        ServiceRequest request = submitted();
        request.judge(UNLAWFUL);
        assertThat(request.status()).isEqualTo(RequestStatus.DECLINED);
    }

    @Test
    void it_cannot_be_closed_before_the_owner_confirms() {
        assertThatThrownBy(() -> fedBack().close(List.of(Outcome.DONE), null, AT))
                .isInstanceOf(RequestTransitionNotAllowed.class);
    }

    @Test
    void the_owner_cannot_confirm_before_the_feedback_is_complete() {
        assertThatThrownBy(() -> inService().confirm(BY_PHONE, 3, AT)).isInstanceOf(RequestTransitionNotAllowed.class);
    }

    @Test
    void silence_confirms_only_after_the_reminders_that_the_settings_ask_for() {
        ServiceRequest request = fedBack();
        Confirmation tacit = new Confirmation(ConfirmationKind.TACIT, null);
        request.remindOwner();

        assertThatThrownBy(() -> request.confirm(tacit, 2, AT)).isInstanceOf(BusinessRuleViolation.class);
        request.remindOwner();
        request.confirm(tacit, 2, AT);

        assertThat(request.confirmationKind()).isEqualTo(ConfirmationKind.TACIT);
    }

    @Test
    void what_was_not_wholly_done_closes_with_a_reason_as_partly_met_or_unmet() {
        ServiceRequest request = confirmed();

        assertThatThrownBy(() -> request.close(List.of(Outcome.DONE, Outcome.NOT_DONE), "", AT))
                .isInstanceOf(BusinessRuleViolation.class);
        request.close(List.of(Outcome.DONE, Outcome.NOT_DONE), "业主同意下周再补", AT);

        assertThat(request.fulfilment()).isEqualTo(Fulfilment.PARTLY_MET);
        assertThat(Fulfilment.of(List.of(Outcome.NOT_DONE))).isEqualTo(Fulfilment.UNMET);
        assertThat(Fulfilment.of(List.of(Outcome.IN_PART))).isEqualTo(Fulfilment.PARTLY_MET);
    }

    @Test
    void sending_a_feedback_back_takes_the_confirmation_away() {
        ServiceRequest request = confirmed();

        request.sendBack();

        assertThat(request.status()).isEqualTo(RequestStatus.IN_SERVICE);
        assertThat(request.confirmationKind()).isNull();
    }

    @Test
    void reopening_needs_a_reason_and_a_new_confirmation() {
        ServiceRequest request = closed();
        assertThatThrownBy(() -> request.reopen(null)).isInstanceOf(BusinessRuleViolation.class);

        request.reopen("又渗水了");

        assertThat(request.status()).isEqualTo(RequestStatus.IN_SERVICE);
        assertThat(request.isReopened()).isTrue();
        assertThat(request.confirmationKind()).isNull();
        assertThat(request.fulfilment()).isNull();
    }

    @Test
    void people_are_not_offered_what_only_feedback_can_do() {
        assertThat(inService().allowedActions())
                .containsExactly(RequestAction.CANCEL, RequestAction.DISPATCH)
                .doesNotContain(RequestAction.COMPLETE_FEEDBACK);
    }
}

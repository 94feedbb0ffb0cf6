package org.guanjia.field.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guanjia.field.model.WorkOrderFixture.anOrder;
import static org.guanjia.field.model.WorkOrderFixture.anOrderAskingFor;

import java.util.List;
import java.util.Map;
import org.guanjia.field.FeedbackForm;
import org.guanjia.jms.AttachmentRef;
import org.guanjia.jms.Evidence;
import org.guanjia.jms.Outcome;
import org.guanjia.jms.TaskOrder;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedbackPolicyTest {

    private static final AttachmentRef PHOTO = file("完工.jpg", "image/jpeg");
    private static final AttachmentRef INVOICE = file("发票.pdf", "application/pdf");

    @Test
    void done_needs_words_and_minutes_alone_where_no_evidence_was_asked() {
        assertThatNoException().isThrownBy(() -> check(anOrder(), form(Outcome.DONE, "已更换", 22), List.of(), List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void no_outcome_goes_without_words(Outcome outcome) {
        assertThatThrownBy(() -> check(anOrder(), form(outcome, " ", 22), List.of(), List.of()))
                .satisfies(broken -> assertBroken(
                        broken,
                        "words",
                        outcome == Outcome.DONE ? "field.feedback.wordsMissing" : "field.feedback.whyMissing"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 14_401})
    void minutes_are_between_none_and_ten_days(int minutes) {
        assertThatThrownBy(() -> check(anOrder(), form(Outcome.DONE, "已更换", minutes), List.of(), List.of()))
                .satisfies(broken -> assertBroken(broken, "minutes", "field.feedback.minutesOutOfRange"));
    }

    @Test
    void done_brings_the_photo_that_was_asked() {
        TaskOrder order = anOrderAskingFor(Evidence.PHOTO);
        FeedbackForm done = form(Outcome.DONE, "已更换", 22);

        assertThatThrownBy(() -> check(order, done, List.of(), List.of(INVOICE)))
                .satisfies(broken -> assertBroken(broken, "photos", "field.feedback.photoMissing"));
        assertThatNoException().isThrownBy(() -> check(order, done, List.of(PHOTO), List.of()));
    }

    @Test
    void a_paper_is_no_photo() {
        assertThatThrownBy(() -> check(anOrder(), form(Outcome.DONE, "已更换", 22), List.of(INVOICE), List.of()))
                .satisfies(broken -> assertBroken(broken, "photos", "field.feedback.notAPhoto"));
    }

    @Test
    void done_brings_the_receipt_that_was_asked_photographed_or_as_a_file() {
        TaskOrder order = anOrderAskingFor(Evidence.RECEIPT);
        FeedbackForm done = form(Outcome.DONE, "已代买", 22);

        assertThatThrownBy(() -> check(order, done, List.of(PHOTO), List.of()))
                .satisfies(broken -> assertBroken(broken, "receipts", "field.feedback.receiptMissing"));
        assertThatNoException().isThrownBy(() -> check(order, done, List.of(), List.of(INVOICE)));
        assertThatNoException().isThrownBy(() -> check(order, done, List.of(), List.of(PHOTO)));
    }

    @ParameterizedTest
    @EnumSource(names = {"IN_PART", "NOT_DONE"})
    void what_is_not_done_needs_no_evidence(Outcome outcome) {
        assertThatNoException()
                .isThrownBy(() -> check(
                        anOrderAskingFor(Evidence.PHOTO, Evidence.RECEIPT),
                        form(outcome, "业主改期", 5),
                        List.of(),
                        List.of()));
    }

    private static void check(
            TaskOrder order, FeedbackForm form, List<AttachmentRef> photos, List<AttachmentRef> receipts) {
        FeedbackPolicy.check(order, form, photos, receipts);
    }

    private static void assertBroken(Throwable thrown, String field, String key) {
        assertThat(thrown).isInstanceOfSatisfying(BusinessRuleViolation.class, broken -> {
            assertThat(broken.field()).isEqualTo(field);
            assertThat(broken.messageKey()).isEqualTo(key);
        });
    }

    private static FeedbackForm form(Outcome outcome, String words, int minutes) {
        return new FeedbackForm(outcome, words, minutes, null, Map.of(), List.of(), List.of());
    }

    private static AttachmentRef file(String name, String type) {
        return new AttachmentRef(Ids.next(), name, type, 1, "0".repeat(64));
    }
}

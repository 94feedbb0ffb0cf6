package org.guanjia.field.model;

import java.util.List;
import org.guanjia.field.FeedbackForm;
import org.guanjia.jms.AttachmentRef;
import org.guanjia.jms.Evidence;
import org.guanjia.jms.Outcome;
import org.guanjia.jms.TaskOrder;
import org.guanjia.shared.BusinessRuleViolation;

/** A feedback says what was done or why not; one that says done brings the evidence that the order asked for (S04). */
public final class FeedbackPolicy {

    private static final int LONGEST_MINUTES = 10 * 24 * 60;

    private FeedbackPolicy() {}

    /**
     * Checks a feedback, but for the answers to the order's form.
     *
     * @param photos what the form names as photos, found among the attachments of the work order
     * @param receipts what it names as receipts
     * @throws BusinessRuleViolation at the field that has to change
     */
    public static void check(
            TaskOrder order, FeedbackForm form, List<AttachmentRef> photos, List<AttachmentRef> receipts) {
        boolean done = form.outcome() == Outcome.DONE;
        if (form.words() == null || form.words().isBlank()) {
            throw BusinessRuleViolation.at("words", done ? "field.feedback.wordsMissing" : "field.feedback.whyMissing");
        }
        if (form.minutes() < 0 || form.minutes() > LONGEST_MINUTES) {
            throw BusinessRuleViolation.at("minutes", "field.feedback.minutesOutOfRange", LONGEST_MINUTES);
        }
        photos.stream()
                .filter(photo -> !photo.type().startsWith("image/"))
                .findFirst()
                .ifPresent(other -> {
                    throw BusinessRuleViolation.at("photos", "field.feedback.notAPhoto", other.name());
                });
        if (done && order.evidence().contains(Evidence.PHOTO) && photos.isEmpty()) {
            throw BusinessRuleViolation.at("photos", "field.feedback.photoMissing");
        }
        if (done && order.evidence().contains(Evidence.RECEIPT) && receipts.isEmpty()) {
            throw BusinessRuleViolation.at("receipts", "field.feedback.receiptMissing");
        }
    }
}

package org.guanjia.field;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanjia.field.model.FeedbackPolicy;
import org.guanjia.form.AnswerCheck;
import org.guanjia.form.FormVersion;
import org.guanjia.jms.AttachmentRef;
import org.guanjia.jms.Feedback;
import org.guanjia.jms.Outcome;
import org.guanjia.jms.TaskOrder;
import org.guanjia.shared.BusinessRuleViolation;

/** Makes of what the executor filled in the feedback that is told, where it holds against the order. */
@ApplicationScoped
class FeedbackCheck {

    @Inject
    private BroughtFiles files;

    /** @throws BusinessRuleViolation at the field that has to change, which may be one of the order's form */
    Feedback checked(UUID feedbackId, TaskOrder order, FeedbackForm form) {
        Map<UUID, AttachmentRef> brought = files.of(order).stream().collect(toMap(AttachmentRef::id, identity()));
        List<AttachmentRef> photos = found(form.photos(), brought, "photos");
        List<AttachmentRef> receipts = found(form.receipts(), brought, "receipts");
        FeedbackPolicy.check(order, form, photos, receipts);
        return new Feedback(
                feedbackId,
                form.outcome(),
                form.words().strip(),
                form.minutes(),
                form.cost(),
                answers(order, form),
                Stream.concat(photos.stream(), receipts.stream()).distinct().toList());
    }

    private static List<AttachmentRef> found(List<UUID> ids, Map<UUID, AttachmentRef> brought, String field) {
        return ids.stream()
                .distinct()
                .map(id -> {
                    AttachmentRef file = brought.get(id);
                    if (file == null) {
                        throw BusinessRuleViolation.at(field, "field.feedback.fileUnknown");
                    }
                    return file;
                })
                .toList();
    }

    private static Map<String, String> answers(TaskOrder order, FeedbackForm form) {
        if (order.form() == null) {
            if (!form.answers().isEmpty()) {
                throw BusinessRuleViolation.at("answers", "field.feedback.noForm");
            }
            return Map.of();
        }
        FormVersion asked = FormVersion.of(order.form());
        return form.outcome() == Outcome.DONE
                ? AnswerCheck.check(asked, form.answers())
                : AnswerCheck.checkGiven(asked, form.answers());
    }
}

package org.guanjia.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.guanjia.field.model.ListedReasons;
import org.guanjia.shared.BusinessRuleViolation;

/**
 * Puts a reason into the words that the log keeps and the butler reads. A listed reason is said in both languages, since the
 * reader's is not known; a person's own words stay as they are.
 */
@ApplicationScoped
class Reasons {

    private static final String ALREADY_DONE = "ALREADY_DONE";

    @Inject
    private ListedReasons listed;

    /** @throws BusinessRuleViolation where nothing is said, or a code is not one of this kind */
    String words(ReasonKind kind, FieldReason reason) {
        String words = reason.words() == null ? "" : reason.words().strip();
        if (reason.code() == null || reason.code().isEmpty()) {
            if (words.isEmpty()) {
                throw BusinessRuleViolation.at("words", "field.reason.missing");
            }
            return words;
        }
        String name = name(kind, reason.code());
        return words.isEmpty() ? name : name + " · " + words;
    }

    /** What is answered to a withdrawal of what is done already. */
    String alreadyDone() {
        return name(ReasonKind.TOO_LATE, ALREADY_DONE);
    }

    private String name(ReasonKind kind, String code) {
        ListedReason reason = listed.find(kind, code)
                .orElseThrow(() -> BusinessRuleViolation.at("code", "field.reason.unknown", code));
        return reason.nameZh() + " / " + reason.nameEn();
    }
}

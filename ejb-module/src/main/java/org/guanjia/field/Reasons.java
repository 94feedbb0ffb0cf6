package org.guanjia.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.guanjia.field.model.ListedReasons;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Reason;

/** Makes of what was chosen and written the reason that is kept and told: with the list's words as they stand now. */
@ApplicationScoped
class Reasons {

    private static final String ALREADY_DONE = "ALREADY_DONE";

    @Inject
    private ListedReasons listed;

    /** @throws BusinessRuleViolation where nothing is said, or a code is not one of this kind */
    Reason given(ReasonKind kind, FieldReason reason) {
        String words = reason.words() == null || reason.words().isBlank()
                ? null
                : reason.words().strip();
        if (reason.code() != null && !reason.code().isEmpty()) {
            return chosen(kind, reason.code(), words);
        }
        if (words == null) {
            throw BusinessRuleViolation.at("words", "field.reason.missing");
        }
        return Reason.inWords(words);
    }

    /** What is answered to a withdrawal of what is done already. */
    Reason alreadyDone() {
        return chosen(ReasonKind.TOO_LATE, ALREADY_DONE, null);
    }

    private Reason chosen(ReasonKind kind, String code, String words) {
        ListedReason reason = listed.find(kind, code)
                .orElseThrow(() -> BusinessRuleViolation.at("code", "field.reason.unknown", code));
        return new Reason(reason.code(), reason.nameZh(), reason.nameEn(), words);
    }
}

package org.guanjia.jms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a department feeds back (S04).
 *
 * @param id of this feedback; a redone task gets a further one
 * @param words what was done, or why not
 * @param minutes worked
 * @param cost yuan paid out for goods or a third party, to be settled with the owner; null where nothing was
 * @param answers to the order's form, by field key
 */
public record Feedback(
        UUID id,
        Outcome outcome,
        String words,
        int minutes,
        BigDecimal cost,
        Map<String, String> answers,
        List<AttachmentRef> attachments) {

    public Feedback {
        answers = answers == null ? Map.of() : Map.copyOf(answers);
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
    }
}

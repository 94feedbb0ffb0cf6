package org.guanjia.dispatch;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.jms.AttachmentRef;
import org.guanjia.jms.Outcome;

/** A department's feedback, as the butler reads it. */
public record FeedbackView(
        UUID id,
        Outcome outcome,
        String words,
        int minutes,
        BigDecimal cost,
        Map<String, String> answers,
        List<AttachmentRef> attachments,
        String by,
        Instant occurredAt) {}

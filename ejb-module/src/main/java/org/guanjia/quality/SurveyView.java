package org.guanjia.quality;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/**
 * What was asked and said about one closure of a request, as screens show it.
 *
 * @param round which closure of the request, from one
 * @param ticket what leads the owner to it; null where it cannot be answered by its address any more
 * @param marks null while nothing was said
 * @param kind how they reached us; null while nothing was said
 * @param enteredBy the name of who wrote them down; null where the owner did
 * @param overtaken whether the request was opened again before anything was said
 * @param visit that is owed for it, or was; null where nothing was bad
 */
public record SurveyView(
        UUID id,
        UUID requestId,
        int round,
        Instant closedAt,
        @Nullable SurveyTicket ticket,
        @Nullable Marks marks,
        @Nullable AnswerKind kind,
        @Nullable Instant answeredAt,
        @Nullable String enteredBy,
        boolean overtaken,
        @Nullable VisitView visit) {

    /** Whether marks may be given still, by whatever way. */
    public boolean isOpen() {
        return marks == null && !overtaken;
    }
}

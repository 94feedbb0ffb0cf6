package org.guanjia.quality;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanjia.butler.PostView;
import org.guanjia.request.RequestName;

/**
 * A reply visit with the marks that it answers, as screens show it.
 *
 * @param post that pays it, whoever sits there
 * @param lowest the lowest mark
 * @param result null before it was paid
 * @param said what came of it, or why it was waived; null before
 * @param doneAt when it was paid or waived; null before
 * @param doneBy the name of who wrote that down; null before
 * @param acts what the caller may do with it now
 */
public record VisitView(
        UUID id,
        RequestName request,
        PostView post,
        Marks marks,
        int lowest,
        Instant answeredAt,
        Instant dueAt,
        VisitState state,
        @Nullable VisitResult result,
        @Nullable String said,
        @Nullable Instant doneAt,
        @Nullable String doneBy,
        List<VisitAct> acts,
        long version) {}

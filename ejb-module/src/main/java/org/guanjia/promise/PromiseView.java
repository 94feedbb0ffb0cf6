package org.guanjia.promise;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanjia.butler.PostView;
import org.guanjia.estate.UnitView;
import org.guanjia.household.PersonView;
import org.guanjia.shared.Origin;

/**
 * A promise as screens show it.
 *
 * @param person to whom; null where it is to whoever answers
 * @param about the request; null where it is about none
 * @param maker the name of who made it, as it was written that day
 * @param happenedAt when it was kept or made good; null before
 * @param settledBy the name of who wrote down how it ended; null before
 * @param why it was broken, moved or released; null otherwise
 * @param acts what may be done with it now
 */
public record PromiseView(
        UUID id,
        PostView post,
        UnitView unit,
        @Nullable PersonView person,
        PromiseKind kind,
        @Nullable String words,
        @Nullable Origin about,
        String maker,
        Instant madeAt,
        Instant dueAt,
        PromiseState state,
        @Nullable Instant happenedAt,
        @Nullable String settledBy,
        @Nullable String why,
        List<PromiseAct> acts,
        long version) {}

package org.guanjia.promise;

import jakarta.annotation.Nullable;
import java.util.UUID;
import org.guanjia.shared.Origin;

/**
 * To whom a promise is made, and about what.
 *
 * @param postId whose promise it is
 * @param personId null where it is to whoever answers
 * @param about the request; null where it is about none
 */
public record PromisedTo(
        UUID estateId,
        UUID postId,
        UUID unitId,
        @Nullable UUID personId,
        @Nullable Origin about) {}

package org.guanjia.promise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Promise something to a home that is about no request.
 *
 * @param unitId the home; the promise is that of the post that serves it
 * @param personId to whom; null where it is to whoever answers
 */
public record MakePromise(
        @NotNull UUID unitId, UUID personId, @NotNull @Valid PromisePlan plan) {}

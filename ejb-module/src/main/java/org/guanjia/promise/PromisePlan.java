package org.guanjia.promise;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/**
 * What is promised by when, whoever it is promised to.
 *
 * @param id of the promise, made when the form was drawn: the same id again is the same promise
 * @param words what exactly; may be empty where the kind says it
 * @param dueAt not past, and within a year
 */
public record PromisePlan(
        @NotNull UUID id,
        @NotNull PromiseKind kind,
        @Size(max = 300) String words,
        @NotNull Instant dueAt) {}

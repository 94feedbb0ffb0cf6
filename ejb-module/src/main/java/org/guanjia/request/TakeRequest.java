package org.guanjia.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.dispatch.TaskPlan;
import org.guanjia.promise.PromisePlan;

/**
 * Take what an owner asks for, judge it, and order its tasks, in one act (S03, S05, S20).
 *
 * @param id of the request, made when the form was drawn: the same id again is the same request
 * @param unitId for which home
 * @param personId who asked; null where nobody of the household did
 * @param itemId what of the catalogue
 * @param subject in a line
 * @param words as the owner said it; may be empty
 * @param answers to the item's own form
 * @param wishedAt when the owner wants it; null for as soon as may be
 * @param gate lawful, safe, reasonable
 * @param tasks to be ordered at once where the gate lets it through; may be empty, to be split later
 * @param attachments photos and papers, stored before
 * @param promise what is promised at once to whoever asks; null where nothing is
 */
public record TakeRequest(
        @NotNull UUID id,
        @NotNull UUID unitId,
        UUID personId,
        @NotNull UUID itemId,
        @NotNull IntakeChannel channel,
        @NotNull Priority priority,
        @NotBlank @Size(max = 120) String subject,
        @Size(max = 4000) String words,
        @NotNull Map<String, String> answers,
        Instant wishedAt,
        @NotNull @Valid Gate gate,
        @NotNull @Valid List<TaskPlan> tasks,
        @NotNull @Size(max = 20) List<UUID> attachments,
        @Valid PromisePlan promise) {}

package org.guanjia.dispatch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.guanjia.disturbance.DisturbancePlan;
import org.guanjia.jms.Evidence;

/**
 * One task to be ordered from a department (S05).
 *
 * @param id of the task, made when the form was drawn
 * @param departmentId who does it
 * @param title what is to be done, in a line
 * @param words what else there is to say; may be empty
 * @param after places of the tasks that have to be fed back before this one is ordered; empty for at once
 * @param acceptMinutes within which a named person should accept, in running time; null for no target
 * @param doneMinutes within which it should be fed back, in running time; null for no target
 * @param formKey the form that the feedback answers, in its current version; null for none
 * @param evidence what the feedback has to bring
 * @param disturbs how it disturbs the home that it is done for; null where it does not
 */
public record TaskPlan(
        @NotNull UUID id,
        @NotNull UUID departmentId,
        @NotBlank @Size(max = 120) String title,
        @Size(max = 2000) String words,
        @NotNull Set<Integer> after,
        @Min(1) @Max(60 * 24 * 60) Integer acceptMinutes,
        @Min(1) @Max(60 * 24 * 60) Integer doneMinutes,
        String formKey,
        @NotNull Set<Evidence> evidence,
        @Valid DisturbancePlan disturbs) {

    public TaskPlan {
        after = after == null ? Set.of() : Set.copyOf(after);
        evidence = evidence == null ? Set.of() : Set.copyOf(evidence);
    }
}

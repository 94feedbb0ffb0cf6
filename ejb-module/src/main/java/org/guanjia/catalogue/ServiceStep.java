package org.guanjia.catalogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.guanjia.disturbance.DisturbanceKind;
import org.guanjia.jms.Evidence;
import org.guanjia.staff.DepartmentKind;

/**
 * A department's part in a service: the task that the butler is offered to order.
 *
 * @param position from 1, without a gap
 * @param department what kind of department does it
 * @param titleZh what is to be done, in Chinese
 * @param titleEn what is to be done, in English
 * @param after positions that have to be fed back first; empty where the step goes at once, beside the others
 * @param feedbackForm key of the form that its feedback answers, or null
 * @param evidence what its feedback has to bring
 * @param disturbs how it disturbs the home; null where it does not
 * @param doneMinutes until it should be fed back, from its order; null where the service's own target serves
 */
public record ServiceStep(
        @Positive int position,
        @NotNull DepartmentKind department,
        @NotBlank @Size(max = 120) String titleZh,
        @NotBlank @Size(max = 120) String titleEn,
        @NotNull Set<@NotNull Integer> after,
        @Size(max = 64) String feedbackForm,
        @NotNull Set<@NotNull Evidence> evidence,
        DisturbanceKind disturbs,
        @Positive @Max(Targets.LONGEST) Integer doneMinutes) {}

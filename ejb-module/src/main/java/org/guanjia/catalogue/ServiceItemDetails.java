package org.guanjia.catalogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.guanjia.shared.Money;

/**
 * What an administrator says of a service: everything but its code, which stays, and whether it is switched on.
 *
 * @param verb the concierge's verb; every item of {@link ServiceGroup#CONCIERGE} has one
 * @param intakeForm key of the form that its intake asks
 * @param price where the pricing is {@link Pricing#FIXED}, otherwise null
 * @param listPosition place in lists
 * @param steps at least one: nothing is done by nobody
 */
public record ServiceItemDetails(
        @NotNull ServiceGroup group,
        ConciergeVerb verb,
        @NotBlank @Size(max = 60) String nameZh,
        @NotBlank @Size(max = 120) String nameEn,
        @NotBlank @Size(max = 64) String intakeForm,
        @NotNull Pricing pricing,
        Money price,
        boolean advanceAllowed,
        @NotNull @Valid Targets targets,
        @PositiveOrZero @Max(9999) int listPosition,
        @NotNull @Size(min = 1, max = 12) List<@NotNull @Valid ServiceStep> steps) {}

package org.guanjia.catalogue;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanjia.jms.Evidence;
import org.guanjia.shared.Money;

/**
 * A service of the catalogue.
 *
 * @param code that people and lists know it by, for example {@code errand.taxi}
 * @param verb the concierge's verb, or null
 * @param intakeForm key of the form that its intake asks
 * @param price where the pricing is {@link Pricing#FIXED}, otherwise null
 * @param advanceAllowed whether money may be paid out for the owner's goods (代垫)
 * @param listPosition place in lists
 * @param steps the departments' parts, by position
 * @param active whether it may be asked for
 * @param version that a change has to bring back
 */
public record ServiceItemView(
        UUID id,
        String code,
        ServiceGroup group,
        ConciergeVerb verb,
        String nameZh,
        String nameEn,
        String intakeForm,
        Pricing pricing,
        Money price,
        boolean advanceAllowed,
        Targets targets,
        int listPosition,
        List<ServiceStep> steps,
        boolean active,
        long version) {

    public ServiceItemView {
        steps = List.copyOf(steps);
    }

    /** What completing it has to bring, from whichever department. */
    public Set<Evidence> evidence() {
        return steps.stream().flatMap(step -> step.evidence().stream()).collect(toUnmodifiableSet());
    }
}

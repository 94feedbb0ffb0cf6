package org.guanjia.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.guanjia.disturbance.DisturbanceKind;
import org.guanjia.jms.Evidence;
import org.guanjia.shared.Money;
import org.guanjia.staff.DepartmentKind;

/** What administrators say of services in tests. The forms are preloaded ones. */
public final class ServiceItemFixture {

    private ServiceItemFixture() {}

    /** A repair with these steps, or with a single one. */
    public static ServiceItemDetails aRepair(ServiceStep... steps) {
        return details(ServiceGroup.REPAIR, ConciergeVerb.REPAIR, Pricing.BY_AGREEMENT, null, "repair.leak", steps);
    }

    /** A service with a single step that is paid like this. */
    public static ServiceItemDetails with(ServiceGroup group, ConciergeVerb verb, Pricing pricing, Money price) {
        return details(group, verb, pricing, price, "repair.leak");
    }

    /** A repair whose intake asks this form. */
    public static ServiceItemDetails asking(String form) {
        return details(ServiceGroup.REPAIR, ConciergeVerb.REPAIR, Pricing.BY_AGREEMENT, null, form);
    }

    /** A step of the engineers at that position, after those. */
    public static ServiceStep step(int position, Integer... after) {
        return new ServiceStep(
                position,
                DepartmentKind.ENGINEERING,
                "检修屋面",
                "Repair the roof",
                Arrays.stream(after).collect(Collectors.toUnmodifiableSet()),
                "feedback.repair",
                Set.of(Evidence.PHOTO),
                DisturbanceKind.VISIT,
                120);
    }

    private static ServiceItemDetails details(
            ServiceGroup group, ConciergeVerb verb, Pricing pricing, Money price, String form, ServiceStep... steps) {
        return new ServiceItemDetails(
                group,
                verb,
                "屋面维修",
                "Roof repair 100%",
                form,
                pricing,
                price,
                true,
                new Targets(20, null, 480),
                900,
                steps.length == 0 ? List.of(step(1)) : List.of(steps));
    }
}

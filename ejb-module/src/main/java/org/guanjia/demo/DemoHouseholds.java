package org.guanjia.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.guanjia.household.HouseholdDesk;
import org.guanjia.household.MoveIn;
import org.guanjia.household.MoveIn.NewHousehold;

/** Lets the households move in. */
@ApplicationScoped
class DemoHouseholds {

    private static final int AT_ONCE = 60;

    @Inject
    private HouseholdDesk desk;

    @Inject
    private Acting acting;

    void load() {
        List<NewHousehold> moving = SitePlan.HOMES.stream()
                .filter(Home::isLivedIn)
                .map(home -> Neighbourhood.NEIGHBOURS.get(home).movingInto(home))
                .toList();
        for (int first = 0; first < moving.size(); first += AT_ONCE) {
            MoveIn some = new MoveIn(
                    DemoIds.of("moved-in", String.valueOf(first)),
                    moving.subList(first, Math.min(first + AT_ONCE, moving.size())));
            acting.as(DemoEstate.ADMINISTRATOR, () -> desk.moveIn(some));
        }
    }
}

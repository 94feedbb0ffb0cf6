package org.guanjia.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.guanjia.disturbance.DisturbanceDesk;
import org.guanjia.disturbance.DisturbanceKind;
import org.guanjia.disturbance.LimitHome;
import org.guanjia.household.HouseholdDesk;
import org.guanjia.household.MoveIn;
import org.guanjia.household.MoveIn.NewHousehold;

/** Lets the households move in; some of one post have said how often they want to be visited at most. */
@ApplicationScoped
class DemoHouseholds {

    private static final int AT_ONCE = 60;
    private static final String POST = "Henry";
    private static final int SENSITIVE = 3;

    @Inject
    private HouseholdDesk desk;

    @Inject
    private DisturbanceDesk disturbances;

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
        SitePlan.HOMES.stream()
                .filter(home -> home.isLivedIn() && home.post().equals(POST))
                .limit(SENSITIVE)
                .forEach(this::limit);
    }

    private void limit(Home home) {
        LimitHome twoVisits = new LimitHome(
                DemoIds.of("two-visits", home.code()),
                home.id(),
                DisturbanceKind.VISIT,
                2,
                "业主当面说：一周上门不要超过两次，能一起来的一起来。",
                null);
        acting.as(DemoPosts.butler(POST), () -> disturbances.limit(twoVisits));
    }
}

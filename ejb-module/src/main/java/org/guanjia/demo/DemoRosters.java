package org.guanjia.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.UUID;
import org.guanjia.roster.DraftRoster;
import org.guanjia.roster.RosterBoard;
import org.guanjia.roster.RosterOffice;
import org.guanjia.shared.EstateClock;

/** Begins the roster of the coming month on the larger estate: a draft, so that whoever tries the product can fill and publish it. */
@ApplicationScoped
class DemoRosters {

    @Inject
    private RosterOffice office;

    @Inject
    private RosterBoard board;

    @Inject
    private EstateClock clock;

    @Inject
    private Acting acting;

    void load() {
        UUID estate = SitePlan.estate(SitePlan.X);
        YearMonth coming = YearMonth.from(clock.now().atZone(DemoEstate.ZONE)).plusMonths(1);
        acting.as(DemoEstate.ADMINISTRATOR, () -> {
            if (board.roster(estate, coming).isEmpty()) {
                office.draft(new DraftRoster(DemoIds.of("roster", SitePlan.X + coming), estate, coming));
            }
        });
    }
}

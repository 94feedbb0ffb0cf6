package org.guanjia.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.guanjia.roster.model.Duty;
import org.guanjia.roster.model.Roster;
import org.guanjia.roster.model.RosterSheet;
import org.guanjia.roster.model.Rosters;
import org.guanjia.roster.model.Substitution;
import org.guanjia.shared.Caller;

/** Lets somebody else have duties that are published: it is written down with its reason, and the lines of the posts follow. */
@ApplicationScoped
class DutyChange {

    @Inject
    private Rosters rosters;

    @Inject
    private RosterDraft drafts;

    @Inject
    private RosterLine line;

    @Inject
    private Caller caller;

    /** @param given who has each duty from now on; none where nobody has */
    void change(Roster roster, Map<Duty, UUID> given, String reason, Instant at) {
        roster.change();
        given.forEach((duty, employeeId) -> {
            rosters.add(new Substitution(duty, employeeId, reason, caller.actor(), at));
            duty.give(employeeId);
        });
        rosters.flush();
        RosterSheet sheet = drafts.sheet(roster);
        given.keySet().stream().map(Duty::view).forEach(duty -> line.seat(sheet, duty.beginsAt(), duty.endsAt(), at));
    }
}

package org.guanjia.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanjia.roster.model.Roster;
import org.guanjia.roster.model.RosterCheck;
import org.guanjia.roster.model.RosterSheet;

/** What a swap would break. */
@ApplicationScoped
class SwapJudge {

    @Inject
    private RosterDraft drafts;

    /**
     * What would be wrong with the swap about both of them, and is not wrong without it.
     *
     * @param inReturn what whoever has the duty would have for it; null where nothing
     */
    List<RosterFinding> broken(Roster roster, DutyView duty, UUID askedOf, DutyView inReturn) {
        UUID askedBy = duty.employeeId();
        RosterSheet before = drafts.sheet(roster);
        RosterSheet after = before.with(duty.of(askedOf));
        if (inReturn != null) {
            after = after.with(inReturn.of(askedBy));
        }
        RosterCheck now = drafts.check(before);
        RosterCheck then = drafts.check(after);
        return Stream.of(askedBy, askedOf)
                .flatMap(person -> {
                    List<RosterFinding> anyway = now.about(person);
                    return then.about(person).stream().filter(finding -> !anyway.contains(finding));
                })
                .toList();
    }
}

package org.guanjia.roster;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.guanjia.butler.PostView;
import org.guanjia.staff.EmployeeView;

/**
 * The roster of a month on an estate, with what is wrong about it.
 *
 * @param patterns the shifts of the estate, in their order
 * @param posts of the estate, by name
 * @param people the team, and whoever else has a duty, by staff number
 * @param findings what breaks a rule, holes first
 * @param loads what it asks of each of the team
 * @param substitutions what was changed since it was published, the latest first
 */
public record RosterView(
        UUID id,
        YearMonth month,
        RosterState state,
        @Nullable String publishedBy,
        @Nullable Instant publishedAt,
        long version,
        List<ShiftPatternView> patterns,
        List<PostView> posts,
        List<EmployeeView> people,
        List<DutyView> duties,
        List<RosterFinding> findings,
        List<PersonLoad> loads,
        List<SubstitutionView> substitutions) {

    /** How many findings keep it from being published. */
    public long refused() {
        return findings.stream().filter(RosterFinding::isRefused).count();
    }
}

package org.guanjia.roster;

import static java.util.Comparator.comparing;
import static org.guanjia.shared.Roles.ADMINISTRATOR;
import static org.guanjia.shared.Roles.BUTLER;
import static org.guanjia.shared.Roles.DUTY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanjia.butler.Posts;
import org.guanjia.roster.model.Duty;
import org.guanjia.roster.model.Roster;
import org.guanjia.roster.model.RosterCheck;
import org.guanjia.roster.model.RosterRule;
import org.guanjia.roster.model.RosterSheet;
import org.guanjia.roster.model.Rosters;
import org.guanjia.shared.Caller;
import org.guanjia.staff.EmployeeView;
import org.guanjia.staff.Employees;

/** Shows rosters, what is wrong about them, and whom a duty could be given to (S22). */
@Stateless
public class RosterBoard {

    @Inject
    private Rosters rosters;

    @Inject
    private RosterDraft drafts;

    @Inject
    private Posts posts;

    @Inject
    private Employees employees;

    @Inject
    private Caller caller;

    /** The roster of a month; none where it was not begun. Butlers see what is published. */
    @RolesAllowed({BUTLER, DUTY_MANAGER, ADMINISTRATOR})
    public Optional<RosterView> roster(@NotNull UUID estateId, @NotNull YearMonth month) {
        caller.requireEstate(estateId);
        return rosters.ofMonth(estateId, month)
                .filter(roster ->
                        roster.state() == RosterState.PUBLISHED || caller.hasRole(DUTY_MANAGER, ADMINISTRATOR))
                .map(this::view);
    }

    private RosterView view(Roster roster) {
        RosterSheet sheet = drafts.sheet(roster);
        RosterCheck check = drafts.check(sheet);
        Set<UUID> people = new HashSet<>(sheet.team());
        sheet.duties().stream()
                .map(DutyView::employeeId)
                .filter(Objects::nonNull)
                .forEach(people::add);
        return new RosterView(
                roster.id(),
                roster.month(),
                roster.state(),
                roster.publishedByName(),
                roster.publishedAt(),
                roster.version(),
                rosters.patterns(roster.estateId()),
                posts.ofEstate(roster.estateId()),
                employees.of(people).values().stream()
                        .sorted(comparing(EmployeeView::staffNumber))
                        .toList(),
                sheet.duties(),
                check.findings(),
                check.loads(),
                rosters.substitutions(roster.id()));
    }

    /** Whom a duty could be given to: whoever it wrongs least first, then whoever has worked least. */
    @RolesAllowed({DUTY_MANAGER, ADMINISTRATOR})
    public List<DutyCandidate> candidates(@NotNull UUID dutyId) {
        Duty duty = rosters.duty(dutyId);
        Roster roster = rosters.roster(duty.rosterId());
        caller.requireEstate(roster.estateId());
        return drafts.candidates(roster, duty.view());
    }

    /** The rules that rosters are judged by. */
    @RolesAllowed({BUTLER, DUTY_MANAGER, ADMINISTRATOR})
    public List<RosterRuleView> rules() {
        return rosters.rules().stream().map(RosterRule::view).toList();
    }
}

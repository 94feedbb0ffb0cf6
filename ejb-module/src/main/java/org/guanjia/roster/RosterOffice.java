package org.guanjia.roster;

import static org.guanjia.shared.Roles.ADMINISTRATOR;
import static org.guanjia.shared.Roles.DUTY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.estate.Estates;
import org.guanjia.roster.model.Duty;
import org.guanjia.roster.model.Roster;
import org.guanjia.roster.model.RosterRule;
import org.guanjia.roster.model.RosterSheet;
import org.guanjia.roster.model.Rosters;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Caller;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.EstateClock;
import org.guanjia.staff.EmployeeView;

/** Where the roster of a month is drafted, filled, published and changed (S22). */
@Stateless
public class RosterOffice {

    @Inject
    private Rosters rosters;

    @Inject
    private RosterDraft drafts;

    @Inject
    private DutyChange changes;

    @Inject
    private RosterLine line;

    @Inject
    private Estates estates;

    @Inject
    private Caller caller;

    @Inject
    private CommandLog commands;

    @Inject
    private EstateClock clock;

    /** Begins the roster of a month, or gives its draft the duties that it lacks by now. */
    @RolesAllowed({DUTY_MANAGER, ADMINISTRATOR})
    public void draft(@NotNull @Valid DraftRoster command) {
        caller.requireEstate(command.estateId());
        Instant at = clock.now();
        if (commands.claim(command.commandId(), at)) {
            requireNotOver(command, at);
            Roster roster = rosters.ofMonth(command.estateId(), command.month())
                    .map(present -> rosters.locked(present.id()))
                    .orElseGet(() -> begun(command));
            roster.fill();
            drafts.complete(roster);
            line.tellScreens(roster);
        }
    }

    private Roster begun(DraftRoster command) {
        Roster roster = new Roster(command.commandId(), command.estateId(), command.month());
        rosters.add(roster);
        return roster;
    }

    private void requireNotOver(DraftRoster command, Instant at) {
        YearMonth present =
                YearMonth.from(at.atZone(estates.estate(command.estateId()).zone()));
        if (command.month().isBefore(present) || command.month().isAfter(present.plusYears(1))) {
            throw BusinessRuleViolation.at("month", "roster.draft.month");
        }
    }

    /**
     * Says who has a duty. In a draft anybody of the team may have any; what breaks a rule is seen at once and keeps the draft from being
     * published. What is published is changed with a reason, and the line of the post follows.
     */
    @RolesAllowed({DUTY_MANAGER, ADMINISTRATOR})
    public void give(@NotNull @Valid GiveDuty command) {
        Duty duty = rosters.duty(command.dutyId());
        Roster roster = reachable(duty.rosterId());
        Instant at = clock.now();
        if (commands.claim(command.commandId(), at)) {
            ChangedMeanwhile.unlessSame(command.version(), duty.version());
            requireOfTheTeam(roster, command.employeeId());
            // whoever publishes meanwhile has not seen this
            Roster locked = rosters.locked(roster.id());
            if (locked.state() == RosterState.DRAFT) {
                locked.fill();
                duty.give(command.employeeId());
            } else {
                change(locked, duty, command, at);
            }
            rosters.flush();
            line.tellScreens(locked);
        }
    }

    private void change(Roster roster, Duty duty, GiveDuty command, Instant at) {
        if (command.reason() == null || command.reason().isBlank()) {
            throw BusinessRuleViolation.at("reason", "roster.change.reasonMissing");
        }
        if (command.employeeId() == null && duty.view().place() != DutyPlace.SUPPORT) {
            throw BusinessRuleViolation.at("employeeId", "roster.change.hole");
        }
        if (!duty.view().endsAt().isAfter(at)) {
            throw BusinessRuleViolation.at("employeeId", "roster.change.past");
        }
        Map<Duty, UUID> given = new HashMap<>();
        given.put(duty, command.employeeId());
        changes.change(roster, given, command.reason().strip(), at);
    }

    private void requireOfTheTeam(Roster roster, UUID employeeId) {
        if (employeeId != null
                && drafts.team(roster.estateId()).stream().map(EmployeeView::id).noneMatch(employeeId::equals)) {
            throw BusinessRuleViolation.at("employeeId", "roster.give.notOfTheTeam");
        }
    }

    /**
     * Lets people be on duty by a draft, from now on or from its first duty.
     *
     * @throws BusinessRuleViolation where a rule is broken that is not only told; it names the first: of holes, which post and which hour
     */
    @RolesAllowed({DUTY_MANAGER, ADMINISTRATOR})
    public void publish(@NotNull @Valid PublishRoster command) {
        Roster roster = reachable(command.rosterId());
        Instant at = clock.now();
        if (commands.claim(command.commandId(), at)) {
            ChangedMeanwhile.unlessSame(command.version(), roster.version());
            Roster locked = rosters.locked(roster.id());
            locked.publish(caller.actor(), at);
            RosterSheet sheet = drafts.sheet(locked);
            List<RosterFinding> refused = drafts.check(sheet).findings().stream()
                    .filter(RosterFinding::isRefused)
                    .toList();
            if (!refused.isEmpty()) {
                throw line.refusal(refused, sheet.zone());
            }
            line.seat(sheet, sheet.begins(), sheet.ends(), at);
            line.tellScreens(locked);
        }
    }

    private Roster reachable(UUID rosterId) {
        Roster roster = rosters.roster(rosterId);
        caller.requireEstate(roster.estateId());
        return roster;
    }

    /** Says how a rule is meant, on every estate; what is published stays so. */
    @RolesAllowed(ADMINISTRATOR)
    public void change(@NotNull @Valid ChangeRosterRule command) {
        RosterRule rule = rosters.rule(command.kind());
        Instant at = clock.now();
        if (commands.claim(command.commandId(), at)) {
            ChangedMeanwhile.unlessSame(command.version(), rule.version());
            rule.change(command, caller.actor(), at);
            rosters.flush();
        }
    }
}

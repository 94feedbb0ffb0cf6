package org.guanjia.roster;

import static java.util.stream.Collectors.toSet;
import static org.guanjia.shared.Roles.ADMINISTRATOR;
import static org.guanjia.shared.Roles.DUTY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.guanjia.butler.Posts;
import org.guanjia.delivery.Changed;
import org.guanjia.roster.model.Proposal;
import org.guanjia.roster.model.Proposals;
import org.guanjia.roster.model.Roster;
import org.guanjia.roster.model.RosterRule;
import org.guanjia.roster.model.RosterSheet;
import org.guanjia.roster.model.Rosters;
import org.guanjia.roster.model.solver.RosterTask;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Caller;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.EstateClock;

/** Where a manager lets the duties of a draft be given out by computer, looks how it gets on, and takes it over or not (S22). */
@Stateless
public class ProposalOffice {

    @Inject
    private Proposals proposals;

    @Inject
    private Rosters rosters;

    @Inject
    private RosterDraft drafts;

    @Inject
    private RosterLine line;

    @Inject
    private Posts posts;

    @Inject
    private ProposalSettings settings;

    @Inject
    private Event<ProposalBegun> begun;

    @Inject
    private Event<Changed> changed;

    @Inject
    private Caller caller;

    @Inject
    private CommandLog commands;

    @Inject
    private EstateClock clock;

    /**
     * Lets a proposal for a draft be looked for, on this node and after those that were asked for before. What an earlier search found and
     * nobody took over is discarded.
     *
     * @throws BusinessRuleViolation where one is under way for this roster, or there is nothing to give or nobody to give it to
     */
    @RolesAllowed({DUTY_MANAGER, ADMINISTRATOR})
    public void begin(@NotNull @Valid BeginProposal command) {
        Roster roster = reachable(command.rosterId());
        Instant at = clock.now();
        if (commands.claim(command.commandId(), at)) {
            roster.state().after(RosterAct.FILL);
            proposals.latestLocked(roster.id()).ifPresent(earlier -> makeWay(earlier, at));
            RosterTask task = task(roster, command.keepsGiven());
            if (!task.isSolvable()) {
                throw new BusinessRuleViolation("roster.proposal.nothingToGive");
            }
            proposals.add(new Proposal(command.commandId(), roster, caller.actor(), at));
            begun.fire(new ProposalBegun(command.commandId(), task));
            tellScreens(roster.estateId());
        }
    }

    private void makeWay(Proposal earlier, Instant at) {
        earlier.failIfSilent(settings.silence(), at);
        if (earlier.isRunning()) {
            throw new BusinessRuleViolation("roster.proposal.running");
        }
        if (earlier.state().allowedActs().contains(ProposalAct.DISCARD)) {
            earlier.discard(caller.actor(), at);
        }
    }

    private RosterTask task(Roster roster, boolean keepsGiven) {
        RosterSheet sheet = drafts.sheet(roster);
        Set<UUID> given = sheet.duties().stream()
                .filter(duty -> duty.employeeId() != null)
                .map(DutyView::id)
                .collect(toSet());
        return new RosterTask(
                keepsGiven ? sheet : sheet.blank(),
                rosters.rules().stream().map(RosterRule::view).toList(),
                posts.regulars(roster.estateId()),
                keepsGiven ? given : Set.of());
    }

    /** What was found until now is enough. */
    @RolesAllowed({DUTY_MANAGER, ADMINISTRATOR})
    public void stop(@NotNull @Valid OnProposal on) {
        act(on, Proposal::stop);
    }

    /** Nobody wants it; the draft stays as it is. */
    @RolesAllowed({DUTY_MANAGER, ADMINISTRATOR})
    public void discard(@NotNull @Valid OnProposal on) {
        act(on, (proposal, at) -> proposal.discard(caller.actor(), at));
    }

    /**
     * The draft takes it over: who has a duty in the proposal has it, and all other duties are nobody's.
     *
     * @throws ChangedMeanwhile where somebody changed the draft since the search began
     */
    @RolesAllowed({DUTY_MANAGER, ADMINISTRATOR})
    public void keep(@NotNull @Valid OnProposal on) {
        act(on, (proposal, at) -> {
            ChangedMeanwhile.unlessSame(
                    proposal.rosterVersion(),
                    rosters.roster(proposal.rosterId()).version());
            Roster roster = rosters.locked(proposal.rosterId());
            roster.fill();
            Map<UUID, UUID> employees = proposal.keep(caller.actor());
            rosters.duties(roster.id()).forEach(duty -> duty.give(employees.get(duty.id())));
            rosters.flush();
            line.tellScreens(roster);
        });
    }

    private void act(OnProposal on, BiConsumer<Proposal, Instant> act) {
        Proposal proposal = proposals.locked(on.proposalId());
        caller.requireEstate(proposal.estateId());
        Instant at = clock.now();
        if (commands.claim(on.commandId(), at)) {
            proposal.failIfSilent(settings.silence(), at);
            act.accept(proposal, at);
            tellScreens(proposal.estateId());
        }
    }

    /** The search that was begun last for a roster, as it stands now; none before the first. */
    @RolesAllowed({DUTY_MANAGER, ADMINISTRATOR})
    public Optional<ProposalView> ofRoster(@NotNull UUID rosterId) {
        Roster roster = reachable(rosterId);
        return proposals.latest(roster.id()).map(proposal -> proposal.view(settings.silence(), clock.now()));
    }

    private Roster reachable(UUID rosterId) {
        Roster roster = rosters.roster(rosterId);
        caller.requireEstate(roster.estateId());
        return roster;
    }

    private void tellScreens(UUID estateId) {
        changed.fire(new Changed(estateId, ProposalProgress.TOPIC));
    }
}

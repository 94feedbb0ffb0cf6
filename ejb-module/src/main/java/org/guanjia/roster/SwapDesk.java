package org.guanjia.roster;

import static org.guanjia.shared.Roles.ADMINISTRATOR;
import static org.guanjia.shared.Roles.BUTLER;
import static org.guanjia.shared.Roles.DUTY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.roster.model.Duty;
import org.guanjia.roster.model.Roster;
import org.guanjia.roster.model.Rosters;
import org.guanjia.roster.model.Swap;
import org.guanjia.roster.model.Swaps;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Caller;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.NotFound;

/** Where a butler asks a colleague for a swap, the colleague answers, and a manager grants it (S22). */
@Stateless
public class SwapDesk {

    @Inject
    private Swaps swaps;

    @Inject
    private Rosters rosters;

    @Inject
    private RosterDraft drafts;

    @Inject
    private SwapJudge judge;

    @Inject
    private SwapParts parts;

    @Inject
    private DutyChange changes;

    @Inject
    private RosterLine line;

    @Inject
    private Caller caller;

    @Inject
    private CommandLog commands;

    @Inject
    private EstateClock clock;

    /** Asks for it. What rules it would break is no hindrance yet: the roster may change until it is granted. */
    @RolesAllowed(BUTLER)
    public void ask(@NotNull @Valid AskSwap command) {
        Duty duty = rosters.duty(command.dutyId());
        Roster roster = reachable(duty.rosterId());
        Duty inReturn = command.inReturnId() == null ? null : drafts.duty(roster, command.inReturnId());
        Instant at = clock.now();
        if (commands.claim(command.commandId(), at)) {
            // two who ask for the same duty at once
            Roster locked = rosters.locked(roster.id());
            requirePublished(locked);
            requireColleague(locked, command.colleagueId());
            requireFree(duty, "dutyId");
            if (inReturn != null) {
                requireFree(inReturn, "inReturnId");
            }
            swaps.add(new Swap(
                    command.commandId(),
                    duty,
                    caller.actor().id(),
                    command.colleagueId(),
                    inReturn,
                    command.reason().strip(),
                    at));
            line.tellScreens(locked);
        }
    }

    private static void requirePublished(Roster roster) {
        if (roster.state() != RosterState.PUBLISHED) {
            throw new NotFound();
        }
    }

    private void requireColleague(Roster roster, UUID colleagueId) {
        if (colleagueId.equals(caller.actor().id())
                || drafts.team(roster.estateId()).stream()
                        .noneMatch(one -> one.id().equals(colleagueId))) {
            throw BusinessRuleViolation.at("colleagueId", "roster.swap.notAColleague");
        }
    }

    private void requireFree(Duty duty, String field) {
        if (swaps.isUnderWay(duty.id())) {
            throw BusinessRuleViolation.at(field, "roster.swap.underWay");
        }
    }

    /**
     * The colleague answers, or whoever asked withdraws.
     *
     * @throws BusinessRuleViolation where a duty is not whose it was, or has begun
     */
    @RolesAllowed(BUTLER)
    public void answer(@NotNull @Valid AnswerSwap command) {
        Swap swap = swaps.swap(command.swapId());
        Roster roster = reachable(swap.rosterId());
        parts.require(command.act(), swap);
        Instant at = clock.now();
        if (commands.claim(command.commandId(), at)) {
            ChangedMeanwhile.unlessSame(command.version(), swap.version());
            switch (command.act()) {
                case AGREE -> swap.agree(rosters.duty(swap.dutyId()), inReturn(swap), at);
                case DECLINE -> swap.decline(stripped(command.words()), at);
                case WITHDRAW -> swap.withdraw();
                case GRANT, REFUSE -> throw new NotFound();
            }
            rosters.flush();
            line.tellScreens(roster);
        }
    }

    /**
     * A manager lets it be so, and the roster and the lines of the posts follow; or does not.
     *
     * @throws BusinessRuleViolation where a duty is not whose it was or has begun, or where it would break a rule that rosters are
     *     refused for
     */
    @RolesAllowed({DUTY_MANAGER, ADMINISTRATOR})
    public void decide(@NotNull @Valid DecideSwap command) {
        Swap swap = swaps.swap(command.swapId());
        Roster roster = reachable(swap.rosterId());
        Instant at = clock.now();
        if (commands.claim(command.commandId(), at)) {
            ChangedMeanwhile.unlessSame(command.version(), swap.version());
            if (command.granted()) {
                grant(swap, rosters.locked(roster.id()), at);
            } else {
                swap.refuse(stripped(command.words()), caller.actor(), at);
            }
            rosters.flush();
            line.tellScreens(roster);
        }
    }

    private void grant(Swap swap, Roster roster, Instant at) {
        Duty duty = rosters.duty(swap.dutyId());
        Duty inReturn = inReturn(swap);
        swap.grant(duty, inReturn, caller.actor(), at);
        requireKept(roster, swap, duty, inReturn);
        changes.change(roster, afterwards(swap, duty, inReturn), swap.reason(), at);
    }

    private Duty inReturn(Swap swap) {
        return swap.inReturnId() == null ? null : rosters.duty(swap.inReturnId());
    }

    private static String stripped(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    private void requireKept(Roster roster, Swap swap, Duty duty, Duty inReturn) {
        List<RosterFinding> refused =
                judge.broken(roster, duty.view(), swap.askedOf(), inReturn == null ? null : inReturn.view()).stream()
                        .filter(RosterFinding::isRefused)
                        .toList();
        if (!refused.isEmpty()) {
            throw new BusinessRuleViolation("roster.swap.breaks", refused.get(0).kind());
        }
    }

    private static Map<Duty, UUID> afterwards(Swap swap, Duty duty, Duty inReturn) {
        Map<Duty, UUID> afterwards = new HashMap<>(Map.of(duty, swap.askedOf()));
        if (inReturn != null) {
            afterwards.put(inReturn, swap.askedBy());
        }
        return afterwards;
    }

    private Roster reachable(UUID rosterId) {
        Roster roster = rosters.roster(rosterId);
        caller.requireEstate(roster.estateId());
        return roster;
    }
}

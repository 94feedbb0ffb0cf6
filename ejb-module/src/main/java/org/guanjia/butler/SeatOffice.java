package org.guanjia.butler;

import static org.guanjia.shared.Roles.ADMINISTRATOR;
import static org.guanjia.shared.Roles.DUTY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanjia.butler.model.ButlerAssignment;
import org.guanjia.butler.model.ButlerPost;
import org.guanjia.butler.model.Handover;
import org.guanjia.butler.model.HandoverMatter;
import org.guanjia.butler.model.Handovers;
import org.guanjia.butler.model.PostPlan;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Caller;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.EstateClock;

/**
 * Where it is decided who sits on a post (S01): who stands in for a while, who comes for good, what happens when somebody cannot come. Only
 * what lies ahead can be decided; who was Henry at a minute that has passed stays as it was.
 */
@Stateless
public class SeatOffice {

    @Inject
    private PostSeats seats;

    @Inject
    private Handovers handovers;

    @Inject
    private HandoverMatters matters;

    @Inject
    private HandoverFacts facts;

    @Inject
    private Caller caller;

    @Inject
    private CommandLog commands;

    @Inject
    private EstateClock clock;

    /**
     * Leaves a post vacant from an instant on, or seats somebody on one that is vacant, or whose butler has left. Who comes after
     * somebody else takes the seat through a handover.
     */
    @RolesAllowed({DUTY_MANAGER, ADMINISTRATOR})
    public void assign(@NotNull @Valid AssignButler command) {
        ButlerPost post = seats.reachable(command.postId());
        Instant at = clock.now();
        if (commands.claim(command.commandId(), at)) {
            PostPlan plan = seats.plan(post, command.version(), at);
            seats.requireSeatable(command.employeeId(), post.estateId(), "employeeId");
            requireNoneUnderWay(post);
            UUID regular = plan.regular();
            if (command.employeeId() != null && seats.isHere(regular)) {
                throw BusinessRuleViolation.at("employeeId", "butler.assignment.handoverNeeded");
            }
            Instant from = command.from() == null ? at : command.from();
            seats.change(
                    post,
                    from,
                    at,
                    before -> command.employeeId() == null
                            ? before.seated(null, from, ButlerAssignment.OPEN)
                            : before.succeeded(regular, command.employeeId(), from));
        }
    }

    /** Seats somebody else for a while; whoever was to sit there does so again afterwards. */
    @RolesAllowed({DUTY_MANAGER, ADMINISTRATOR})
    public void standIn(@NotNull @Valid PlanStandIn command) {
        ButlerPost post = seats.reachable(command.postId());
        Instant at = clock.now();
        if (commands.claim(command.commandId(), at)) {
            ChangedMeanwhile.unlessSame(command.version(), post.version());
            seats.requireSeatable(command.standInId(), post.estateId(), "standInId");
            Instant from = command.from() == null ? at : command.from();
            seats.change(post, from, at, plan -> plan.seated(command.standInId(), from, command.until()));
        }
    }

    /** Replaces whoever cannot come, at once; a handover of the post that was under way is called off. */
    @RolesAllowed({DUTY_MANAGER, ADMINISTRATOR})
    public void absent(@NotNull @Valid ReportAbsence command) {
        ButlerPost post = seats.reachable(command.postId());
        Instant at = clock.now();
        if (commands.claim(command.id(), at)) {
            UUID away = seats.plan(post, command.version(), at).at(at);
            if (away == null) {
                throw new BusinessRuleViolation("butler.absence.nobodyThere");
            }
            seats.requireSeatable(command.standInId(), post.estateId(), "standInId");
            if (away.equals(command.standInId())) {
                throw BusinessRuleViolation.at("standInId", "butler.assignment.sameAgain");
            }
            handovers.underWay(post.id()).ifPresent(before -> before.callOff(command.reason(), caller.actor(), at));
            seats.change(
                    post,
                    at,
                    at,
                    plan -> command.until() == null
                            ? plan.succeeded(away, command.standInId(), at)
                            : plan.seated(command.standInId(), at, command.until()));
            if (command.standInId() != null) {
                leave(Handover.sudden(command, post, away, caller.actor(), at), at);
            }
        }
    }

    private void leave(Handover sudden, Instant at) {
        handovers.add(sudden);
        List<Told> left = matters.openOf(sudden.postId()).stream()
                .map(open -> new Told(open, HandoverMatter.left(sudden.id(), open, at)))
                .toList();
        left.forEach(told -> handovers.add(told.row()));
        facts.tellRequests(sudden, "stoodIn", left, at);
    }

    /** Begins to hand a post over to somebody who comes for good. */
    @RolesAllowed({DUTY_MANAGER, ADMINISTRATOR})
    public void open(@NotNull @Valid OpenHandover command) {
        ButlerPost post = seats.reachable(command.postId());
        Instant at = clock.now();
        if (commands.claim(command.id(), at)) {
            PostPlan plan = seats.plan(post, command.version(), at);
            seats.requireSeatable(command.incomingId(), post.estateId(), "incomingId");
            requireNoneUnderWay(post);
            UUID outgoing = plan.regular() == null ? plan.at(at) : plan.regular();
            handovers.add(Handover.warm(command, post, outgoing, caller.actor(), at));
            facts.tellScreens(post.estateId());
        }
    }

    private void requireNoneUnderWay(ButlerPost post) {
        handovers.underWay(post.id()).ifPresent(already -> {
            throw new BusinessRuleViolation("butler.handover.already");
        });
    }

    /** A handover does not come about. What was told and taken on stays to be read. */
    @RolesAllowed({DUTY_MANAGER, ADMINISTRATOR})
    public void callOff(@NotNull @Valid OnHandover on, @NotBlank @Size(max = 300) String reason) {
        Handover handover = handovers.locked(on.handoverId());
        caller.requireEstate(handover.estateId());
        if (commands.claim(on.commandId(), clock.now())) {
            ChangedMeanwhile.unlessSame(on.version(), handover.version());
            handover.callOff(reason, caller.actor(), clock.now());
            facts.tellScreens(handover.estateId());
        }
    }
}

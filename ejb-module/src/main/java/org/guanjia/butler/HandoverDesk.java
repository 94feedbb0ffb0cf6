package org.guanjia.butler;

import static org.guanjia.shared.Roles.BUTLER;
import static org.guanjia.shared.Roles.DUTY_MANAGER;

import jakarta.annotation.Nullable;
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
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.guanjia.butler.model.Handover;
import org.guanjia.butler.model.HandoverMatter;
import org.guanjia.butler.model.Handovers;
import org.guanjia.estate.Estates;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Caller;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.NotFound;

/**
 * Where a post changes hands without its owners noticing (S01): whoever leaves tells what there is to know, matter by matter;
 * whoever comes takes each on; and only then does the seat change.
 */
@Stateless
public class HandoverDesk {

    @Inject
    private Handovers handovers;

    @Inject
    private HandoverMatters matters;

    @Inject
    private HandoverFacts facts;

    @Inject
    private PostSeats seats;

    @Inject
    private Posts posts;

    @Inject
    private Estates estates;

    @Inject
    private Caller caller;

    @Inject
    private CommandLog commands;

    @Inject
    private EstateClock clock;

    /**
     * Tells what there is to know of one matter.
     *
     * @throws NotFound unless the caller leaves the post, sits there now, or manages the estate
     */
    @RolesAllowed({BUTLER, DUTY_MANAGER})
    public void hand(@NotNull @Valid HandMatter command) {
        act(command.on(), this::isTelling, (matter, at) -> matter.hand(command.words(), caller.actor(), at));
    }

    /**
     * Hands all homes over as they are written in their files. Each is still taken on by itself.
     *
     * @throws NotFound unless the caller leaves the post, sits there now, or manages the estate
     */
    @RolesAllowed({BUTLER, DUTY_MANAGER})
    public void handHomes(@NotNull UUID commandId, @NotNull UUID handoverId) {
        Handover handover = reachable(handoverId, this::isTelling);
        Instant at = clock.now();
        if (commands.claim(commandId, at)) {
            handover.requireUnderWay();
            matters.of(handover).stream()
                    .filter(told -> told.kind() == MatterKind.HOME && told.row() == null)
                    .map(told -> new HandoverMatter(handoverId, told.open()))
                    .forEach(home -> {
                        home.hand(null, caller.actor(), at);
                        handovers.add(home);
                    });
            facts.tellScreens(handover.estateId());
        }
    }

    /**
     * Hands over what stands nowhere else: a key, a habit.
     *
     * @throws NotFound unless the caller leaves the post, sits there now, or manages the estate
     */
    @RolesAllowed({BUTLER, DUTY_MANAGER})
    public void note(@NotNull @Valid NoteMatter command) {
        Handover handover = reachable(command.handoverId(), this::isTelling);
        if (commands.claim(command.id(), clock.now())) {
            handover.requireUnderWay();
            requireHome(command.unitId(), handover.estateId());
            handovers.add(HandoverMatter.noted(command, caller.actor(), clock.now()));
            facts.tellScreens(handover.estateId());
        }
    }

    private void requireHome(@Nullable UUID unitId, UUID estateId) {
        if (unitId != null && !estates.unit(unitId).estateId().equals(estateId)) {
            throw new NotFound();
        }
    }

    /**
     * Asks whoever leaves for more about a matter.
     *
     * @throws NotFound unless the caller is the one who comes
     */
    @RolesAllowed({BUTLER, DUTY_MANAGER})
    public void ask(@NotNull @Valid OnMatter on, @NotBlank @Size(max = 1000) String words) {
        act(on, this::isIncoming, (matter, at) -> matter.ask(words, caller.actor(), at));
    }

    /**
     * Takes a matter on.
     *
     * @throws NotFound unless the caller is the one who comes
     */
    @RolesAllowed({BUTLER, DUTY_MANAGER})
    public void takeOn(@NotNull @Valid OnMatter on) {
        act(on, this::isIncoming, HandoverMatter::takeOn);
    }

    /**
     * Everything has been taken on: the seat changes now, where it has not yet.
     *
     * @throws BusinessRuleViolation where a matter has not, or the time has not come
     * @throws NotFound unless the caller is the one who comes
     */
    @RolesAllowed({BUTLER, DUTY_MANAGER})
    public void complete(@NotNull @Valid OnHandover on) {
        Handover handover = reachable(on.handoverId(), this::isIncoming);
        Instant at = clock.now();
        if (commands.claim(on.commandId(), at)) {
            ChangedMeanwhile.unlessSame(on.version(), handover.version());
            List<Told> told = matters.of(handover);
            handover.complete(told.stream().filter(Told::isMissing).count(), caller.actor(), at);
            if (handover.kind() == HandoverKind.WARM) {
                takeSeat(handover, at);
                facts.tellRequests(handover, "handedOver", told, at);
                facts.tellHomes(handover, at);
            }
            facts.tellScreens(handover.estateId());
        }
    }

    /** A vacancy that was planned for when whoever leaves is gone is filled, too. */
    private void takeSeat(Handover handover, Instant at) {
        UUID incoming = handover.incomingId();
        seats.change(
                seats.reachable(handover.postId()), at, at, plan -> plan.succeeded(handover.outgoingId(), incoming, at)
                        .succeeded(null, incoming, at));
    }

    private void act(OnMatter on, Predicate<Handover> who, BiConsumer<HandoverMatter, Instant> act) {
        Handover handover = reachable(on.handoverId(), who);
        if (commands.claim(on.commandId(), clock.now())) {
            handover.requireUnderWay();
            Told told = matters.of(handover).stream()
                    .filter(one -> one.isAbout(on.kind(), on.matterId()))
                    .findFirst()
                    .orElseThrow(ChangedMeanwhile::new);
            ChangedMeanwhile.unlessSame(on.version(), told.version());
            HandoverMatter matter = told.row() == null ? new HandoverMatter(handover.id(), told.open()) : told.row();
            act.accept(matter, clock.now());
            if (told.row() == null) {
                handovers.add(matter);
            }
            facts.tellScreens(handover.estateId());
        }
    }

    private Handover reachable(UUID handoverId, Predicate<Handover> who) {
        Handover handover = handovers.locked(handoverId);
        caller.requireEstate(handover.estateId());
        if (!who.test(handover)) {
            throw new NotFound();
        }
        return handover;
    }

    private boolean isIncoming(Handover handover) {
        return handover.isIncoming(caller.actor());
    }

    private boolean isTelling(Handover handover) {
        return handover.isToldBy(
                caller.actor(), posts.post(handover.postId()).incumbentId(), caller.hasRole(DUTY_MANAGER));
    }
}

package org.guanjia.butler;

import static org.guanjia.shared.Roles.ADMINISTRATOR;
import static org.guanjia.shared.Roles.DUTY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanjia.butler.model.ButlerPost;
import org.guanjia.butler.model.ButlerPosts;
import org.guanjia.butler.model.CoverageRule;
import org.guanjia.butler.model.CoverageRules;
import org.guanjia.butler.model.CoveredHomes;
import org.guanjia.butler.model.HomeMove;
import org.guanjia.butler.model.PostUnit;
import org.guanjia.delivery.Changed;
import org.guanjia.estate.Estates;
import org.guanjia.household.Households;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Caller;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Fact;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Origin;

/** Where homes go from post to post, desks get their lobby, and an administrator says how much a post covers (S02). */
@Stateless
public class CoverageOffice {

    @Inject
    private ButlerPosts posts;

    @Inject
    private PostSeats seats;

    @Inject
    private CoveredHomes homes;

    @Inject
    private CoverageRules rules;

    @Inject
    private CoverageCheck coverage;

    @Inject
    private Estates estates;

    @Inject
    private Households households;

    @Inject
    private Caller caller;

    @Inject
    private CommandLog commands;

    @Inject
    private EstateClock clock;

    @Inject
    private Event<Changed> changed;

    @Inject
    private Event<Fact> facts;

    /** Lets another post serve homes, all of them or none. What their owners asked for before stays with the post that took it. */
    @RolesAllowed({DUTY_MANAGER, ADMINISTRATOR})
    public void move(@NotNull @Valid MoveHomes command) {
        ButlerPost from = seats.reachable(command.fromPostId());
        ButlerPost to = seats.reachable(command.postId());
        if (!from.estateId().equals(to.estateId())) {
            throw new NotFound();
        }
        Instant at = clock.now();
        if (commands.claim(command.commandId(), at)) {
            if (from.id().equals(to.id())) {
                throw BusinessRuleViolation.at("postId", "butler.coverage.move.same", to.englishName());
            }
            Set<UUID> unitIds = Set.copyOf(command.unitIds());
            List<PostUnit> served = homes.locked(unitIds);
            if (served.size() < unitIds.size()
                    || served.stream().anyMatch(home -> !home.postId().equals(from.id()))) {
                throw new ChangedMeanwhile();
            }
            coverage.requireRoom(to, estates.units(unitIds).values());
            List<HomeMove> moves = served.stream()
                    .map(home ->
                            home.moveTo(to, caller.actor(), at, command.reason().strip()))
                    .toList();
            homes.add(moves);
            households
                    .homes(unitIds)
                    .values()
                    .forEach(home -> facts.fire(new Fact(
                            Origin.household(home),
                            to.estateId(),
                            "butler.homeMoved",
                            caller.actor(),
                            at,
                            Map.of("from", from.englishName(), "to", to.englishName()),
                            command.reason().strip())));
            changed.fire(new Changed(to.estateId(), PostSeats.TOPIC));
        }
    }

    /** Says in whose lobby a post has its desk. */
    @RolesAllowed({DUTY_MANAGER, ADMINISTRATOR})
    public void placeDesk(@NotNull @Valid PlaceDesk command) {
        ButlerPost post = seats.reachable(command.postId());
        if (commands.claim(command.commandId(), clock.now())) {
            ChangedMeanwhile.unlessSame(command.version(), post.version());
            if (command.lobbyBuildingId() != null) {
                estates.requireBuilding(post.estateId(), command.lobbyBuildingId());
            }
            post.placeDesk(command.lobbyBuildingId());
            posts.flush();
            changed.fire(new Changed(post.estateId(), PostSeats.TOPIC));
        }
    }

    /** Says what a post of a property format covers, on every estate. */
    @RolesAllowed(ADMINISTRATOR)
    public void change(@NotNull @Valid ChangeCoverageRule command) {
        CoverageRule rule = rules.rule(command.format());
        Instant at = clock.now();
        if (commands.claim(command.commandId(), at)) {
            ChangedMeanwhile.unlessSame(command.version(), rule.version());
            rule.change(new CoverageLimit(command.measure(), command.atLeast(), command.atMost()), caller.actor(), at);
            rules.flush();
        }
    }
}

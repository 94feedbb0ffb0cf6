package org.guanjia.butler;

import static org.guanjia.shared.Roles.ADMINISTRATOR;
import static org.guanjia.shared.Roles.DUTY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanjia.butler.model.ButlerAssignment;
import org.guanjia.butler.model.ButlerPost;
import org.guanjia.butler.model.ButlerPosts;
import org.guanjia.delivery.Changed;
import org.guanjia.estate.Estates;
import org.guanjia.estate.UnitView;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Caller;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.NotFound;

/** Where posts are set up and given units (S01, S02). */
@Stateless
public class PostOffice {

    @Inject
    private ButlerPosts posts;

    @Inject
    private CoverageCheck coverage;

    @Inject
    private Estates estates;

    @Inject
    private PostSeats seats;

    @Inject
    private Caller caller;

    @Inject
    private CommandLog commands;

    @Inject
    private EstateClock clock;

    @Inject
    private Event<Changed> changed;

    /** Sets up a post. */
    @RolesAllowed({DUTY_MANAGER, ADMINISTRATOR})
    public void add(@NotNull @Valid AddPost command) {
        caller.requireEstate(command.estateId());
        if (commands.claim(command.id(), clock.now())) {
            seats.requireSeatable(command.employeeId(), command.estateId(), "employeeId");
            posts.requireFree(command.estateId(), command.englishName(), command.phone());
            ButlerPost post = new ButlerPost(command.id(), command.estateId(), command.englishName(), command.phone());
            if (command.lobbyBuildingId() != null) {
                estates.requireBuilding(command.estateId(), command.lobbyBuildingId());
                post.placeDesk(command.lobbyBuildingId());
            }
            posts.add(post, ButlerAssignment.first(post.id(), command.employeeId(), command.from()));
            seats.announce(post, command.employeeId(), command.from());
        }
    }

    /** Puts units under a post, as many as the rules of their formats allow. */
    @RolesAllowed({DUTY_MANAGER, ADMINISTRATOR})
    public void serve(@NotNull @Valid ServeUnits command) {
        ButlerPost post = seats.reachable(command.postId());
        if (commands.claim(command.commandId(), clock.now())) {
            Set<UUID> unitIds = new LinkedHashSet<>(command.unitIds());
            Map<UUID, UnitView> units = estates.units(unitIds);
            if (units.size() < unitIds.size()
                    || units.values().stream().anyMatch(unit -> !unit.estateId().equals(post.estateId()))) {
                throw new NotFound();
            }
            posts.postsOf(unitIds).keySet().stream().findFirst().ifPresent(served -> {
                throw BusinessRuleViolation.at(
                        "unitIds",
                        "butler.unit.servedAlready",
                        units.get(served).code());
            });
            coverage.requireRoom(post, units.values());
            posts.serve(post, unitIds);
            changed.fire(new Changed(post.estateId(), PostSeats.TOPIC));
        }
    }
}

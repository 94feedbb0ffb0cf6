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
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.NotFound;
import org.guanjia.staff.EmployeeView;
import org.guanjia.staff.Employees;

/** Where posts are set up, given units, and filled (S01). */
@Stateless
public class PostOffice {

    @Inject
    private ButlerPosts posts;

    @Inject
    private CoverageCheck coverage;

    @Inject
    private Estates estates;

    @Inject
    private Employees employees;

    @Inject
    private Caller caller;

    @Inject
    private CommandLog commands;

    @Inject
    private EstateClock clock;

    @Inject
    private Event<ButlerAssigned> assigned;

    @Inject
    private Event<Changed> changed;

    /** Sets up a post. */
    @RolesAllowed({DUTY_MANAGER, ADMINISTRATOR})
    public void add(@NotNull @Valid AddPost command) {
        caller.requireEstate(command.estateId());
        if (commands.claim(command.id(), clock.now())) {
            requireSeatable(command.employeeId(), command.estateId());
            posts.requireFree(command.estateId(), command.englishName(), command.phone());
            ButlerPost post = new ButlerPost(command.id(), command.estateId(), command.englishName(), command.phone());
            if (command.lobbyBuildingId() != null) {
                estates.requireBuilding(command.estateId(), command.lobbyBuildingId());
                post.placeDesk(command.lobbyBuildingId());
            }
            posts.add(post, ButlerAssignment.first(post.id(), command.employeeId(), command.from()));
            announce(post, command.employeeId(), command.from());
        }
    }

    /** Puts units under a post, as many as the rules of their formats allow. */
    @RolesAllowed({DUTY_MANAGER, ADMINISTRATOR})
    public void serve(@NotNull @Valid ServeUnits command) {
        ButlerPost post = reachable(command.postId());
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
            changed.fire(new Changed(post.estateId(), CoverageBoard.TOPIC));
        }
    }

    /** Seats another butler, or leaves the post vacant. */
    @RolesAllowed({DUTY_MANAGER, ADMINISTRATOR})
    public void assign(@NotNull @Valid AssignButler command) {
        ButlerPost post = reachable(command.postId());
        if (commands.claim(command.commandId(), clock.now())) {
            ChangedMeanwhile.unlessSame(command.version(), post.version());
            requireSeatable(command.employeeId(), post.estateId());
            posts.append(posts.lastOf(post).succeededBy(command.employeeId(), command.from()));
            announce(post, command.employeeId(), command.from());
        }
    }

    private ButlerPost reachable(UUID postId) {
        ButlerPost post = posts.post(postId);
        caller.requireEstate(post.estateId());
        return post;
    }

    private void requireSeatable(UUID employeeId, UUID estateId) {
        if (employeeId == null) {
            return;
        }
        EmployeeView employee = employees.employee(employeeId);
        // people of the group belong to no one estate and may sit anywhere
        if (employee.estateId() != null && !employee.estateId().equals(estateId)) {
            throw new NotFound();
        }
        if (!employee.active()) {
            throw BusinessRuleViolation.at("employeeId", "butler.assignment.employeeLeft");
        }
    }

    private void announce(ButlerPost post, UUID employeeId, Instant from) {
        assigned.fire(new ButlerAssigned(post.id(), post.estateId(), employeeId, from, caller.actor()));
        changed.fire(new Changed(post.estateId(), CoverageBoard.TOPIC));
    }
}

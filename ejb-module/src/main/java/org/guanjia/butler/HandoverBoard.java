package org.guanjia.butler;

import static java.util.stream.Collectors.toSet;
import static org.guanjia.shared.Roles.ADMINISTRATOR;
import static org.guanjia.shared.Roles.BUTLER;
import static org.guanjia.shared.Roles.DUTY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanjia.butler.model.ButlerPost;
import org.guanjia.butler.model.Handover;
import org.guanjia.butler.model.HandoverMatter;
import org.guanjia.butler.model.Handovers;
import org.guanjia.estate.Estates;
import org.guanjia.estate.UnitView;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Caller;
import org.guanjia.staff.EmployeeView;
import org.guanjia.staff.Employees;

/** Shows handovers to the screens. A fixed number of queries, however many. */
@Stateless
public class HandoverBoard {

    private static final int LATEST = 20;

    @Inject
    private Handovers handovers;

    @Inject
    private HandoverMatters matters;

    @Inject
    private PostSeats seats;

    @Inject
    private Posts posts;

    @Inject
    private Estates estates;

    @Inject
    private Employees employees;

    @Inject
    private Caller caller;

    /** Those that are not over and ask something of the caller: as who leaves, who comes, who sits there, or who manages the estate. */
    @RolesAllowed({BUTLER, DUTY_MANAGER})
    public List<HandoverView> mine() {
        boolean manages = caller.hasRole(DUTY_MANAGER);
        return views(handovers.underWay(caller.estates())).stream()
                .filter(view -> manages || view.isIncoming() || view.isTelling())
                .toList();
    }

    /** One handover. */
    @RolesAllowed({BUTLER, DUTY_MANAGER, ADMINISTRATOR})
    public HandoverView handover(@NotNull UUID id) {
        Handover handover = handovers.handover(id);
        caller.requireEstate(handover.estateId());
        return views(List.of(handover)).get(0);
    }

    /** The latest handovers of a post, the one under way first. */
    @RolesAllowed({BUTLER, DUTY_MANAGER, ADMINISTRATOR})
    public List<HandoverView> ofPost(@NotNull UUID postId) {
        ButlerPost post = seats.reachable(postId);
        return views(handovers.ofPost(post.id(), LATEST));
    }

    private List<HandoverView> views(Collection<Handover> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, PostView> postsById =
                posts.posts(found.stream().map(Handover::postId).toList());
        Map<UUID, EmployeeView> people = employees.of(found.stream()
                .flatMap(handover -> Stream.of(handover.outgoingId(), handover.incomingId()))
                .filter(Objects::nonNull)
                .collect(toSet()));
        Map<UUID, List<Told>> told = matters.of(found);
        Set<UUID> unitIds = told.values().stream()
                .flatMap(List::stream)
                .map(Told::unitId)
                .filter(Objects::nonNull)
                .collect(toSet());
        Map<UUID, UnitView> units = unitIds.isEmpty() ? Map.of() : estates.units(unitIds);
        return found.stream()
                .map(handover ->
                        view(handover, postsById.get(handover.postId()), people, told.get(handover.id()), units))
                .toList();
    }

    private HandoverView view(
            Handover handover,
            PostView post,
            Map<UUID, EmployeeView> people,
            List<Told> told,
            Map<UUID, UnitView> units) {
        Actor actor = caller.actor();
        boolean underWay = handover.state() == HandoverState.UNDER_WAY;
        boolean incoming = underWay && handover.isIncoming(actor);
        boolean telling = underWay && handover.isToldBy(actor, post.incumbentId(), caller.hasRole(DUTY_MANAGER));
        return new HandoverView(
                handover.id(),
                post,
                handover.kind(),
                handover.state(),
                handover.outgoingId() == null ? null : people.get(handover.outgoingId()),
                people.get(handover.incomingId()),
                handover.takesFrom(),
                handover.reason(),
                handover.openedByName(),
                handover.openedAt(),
                handover.endedAt(),
                told.stream()
                        .map(matter -> view(matter, units, incoming, telling))
                        .toList(),
                incoming,
                telling,
                underWay && caller.hasRole(DUTY_MANAGER, ADMINISTRATOR),
                handover.version());
    }

    private static HandoverMatterView view(Told told, Map<UUID, UnitView> units, boolean incoming, boolean telling) {
        OpenMatter open = told.open();
        HandoverMatter row = told.row();
        return new HandoverMatterView(
                told.kind(),
                told.id(),
                told.unitId() == null ? null : units.get(told.unitId()),
                open == null ? row.label() : open.label(),
                open == null ? null : open.words(),
                told.dueAt(),
                told.state(),
                row == null ? List.of() : row.remarks(),
                row == null ? null : row.handedByName(),
                row == null ? null : row.handedAt(),
                row == null ? null : row.takenOnAt(),
                told.isOpen(),
                incoming || telling ? told.acts(incoming, telling) : List.of(),
                told.version());
    }
}

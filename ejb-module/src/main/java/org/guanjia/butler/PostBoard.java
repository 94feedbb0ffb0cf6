package org.guanjia.butler;

import static org.guanjia.shared.Roles.ADMINISTRATOR;
import static org.guanjia.shared.Roles.BUTLER;
import static org.guanjia.shared.Roles.DUTY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.butler.model.ButlerPosts;
import org.guanjia.shared.Caller;
import org.guanjia.shared.EstateClock;
import org.guanjia.staff.EmployeeView;
import org.guanjia.staff.Employees;

/** Shows posts, whom they serve and who sat there to the screens. */
@Stateless
public class PostBoard {

    private static final Duration WARNED_AHEAD = Duration.ofDays(7);
    private static final int LINKS_OVER = 30;
    private static final int LINKS_AHEAD = 15;

    @Inject
    private ButlerPosts posts;

    @Inject
    private Posts others;

    @Inject
    private Employees employees;

    @Inject
    private Caller caller;

    @Inject
    private EstateClock clock;

    /** The posts of an estate with who sits there now, by name. */
    @RolesAllowed({BUTLER, DUTY_MANAGER, ADMINISTRATOR})
    public List<PostView> posts(@NotNull UUID estateId) {
        caller.requireEstate(estateId);
        return posts.ofEstate(estateId, clock.now());
    }

    /** Who answers each line of an estate now, until when and who does next, by the names of the posts (S22). */
    @RolesAllowed({BUTLER, DUTY_MANAGER, ADMINISTRATOR})
    public List<LineNow> lines(@NotNull UUID estateId) {
        caller.requireEstate(estateId);
        return posts.lines(estateId, clock.now());
    }

    /** The posts that the caller sits on now. */
    @RolesAllowed({BUTLER, DUTY_MANAGER})
    public List<PostView> mine() {
        return posts.ofEmployee(caller.actor().id(), clock.now());
    }

    /** The posts that serve these units of an estate, by unit; units of other estates and units without a post are missing. */
    @RolesAllowed({BUTLER, DUTY_MANAGER, ADMINISTRATOR})
    public Map<UUID, PostView> ofUnits(@NotNull UUID estateId, @NotNull Collection<UUID> unitIds) {
        caller.requireEstate(estateId);
        Map<UUID, PostView> found = others.ofUnits(unitIds);
        found.values().removeIf(post -> !post.estateId().equals(estateId));
        return found;
    }

    /** One post, with who sits there now. */
    @RolesAllowed({BUTLER, DUTY_MANAGER, ADMINISTRATOR})
    public PostView post(@NotNull UUID postId) {
        requireReach(postId);
        return others.post(postId);
    }

    /** Who sat on a post at an instant, or will; none before its beginning. */
    @RolesAllowed({BUTLER, DUTY_MANAGER, ADMINISTRATOR})
    public Optional<AssignmentView> incumbentAt(@NotNull UUID postId, @NotNull Instant at) {
        requireReach(postId);
        return posts.at(postId, at);
    }

    /** When nobody sits on posts of an estate, now and within a week: no gap goes unnoticed (S01). */
    @RolesAllowed({DUTY_MANAGER, ADMINISTRATOR})
    public List<Vacancy> vacancies(@NotNull UUID estateId) {
        caller.requireEstate(estateId);
        return posts.vacancies(estateId, clock.now(), clock.now().plus(WARNED_AHEAD));
    }

    /** Who can be seated on a post of an estate. */
    @RolesAllowed({DUTY_MANAGER, ADMINISTRATOR})
    public List<EmployeeView> seatable(@NotNull UUID estateId) {
        caller.requireEstate(estateId);
        return employees.seatable(estateId);
    }

    /**
     * Who sat on a post and who will, the earliest first: the links nearest to the present, some of those planned and more of those that are
     * over. A roster plans several for every day; who it was at any other time is told by {@link #incumbentAt}.
     */
    @RolesAllowed({BUTLER, DUTY_MANAGER, ADMINISTRATOR})
    public List<AssignmentView> history(@NotNull UUID postId) {
        requireReach(postId);
        return posts.history(postId, clock.now(), LINKS_OVER, LINKS_AHEAD);
    }

    private void requireReach(UUID postId) {
        caller.requireEstate(posts.post(postId).estateId());
    }
}

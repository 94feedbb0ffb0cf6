package org.guanjia.butler;

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
import java.util.UUID;
import org.guanjia.butler.model.ButlerPosts;
import org.guanjia.shared.Caller;
import org.guanjia.shared.EstateClock;

/** Shows posts, whom they serve and who sat there to the screens. */
@Stateless
public class PostBoard {

    @Inject
    private ButlerPosts posts;

    @Inject
    private Posts others;

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

    /** The units that a post serves. */
    @RolesAllowed({BUTLER, DUTY_MANAGER, ADMINISTRATOR})
    public List<UUID> unitsOf(@NotNull UUID postId) {
        requireReach(postId);
        return posts.unitsOf(postId);
    }

    /** Who sat on a post, from the beginning. */
    @RolesAllowed({BUTLER, DUTY_MANAGER, ADMINISTRATOR})
    public List<AssignmentView> history(@NotNull UUID postId) {
        requireReach(postId);
        return posts.history(postId);
    }

    private void requireReach(UUID postId) {
        caller.requireEstate(posts.post(postId).estateId());
    }
}

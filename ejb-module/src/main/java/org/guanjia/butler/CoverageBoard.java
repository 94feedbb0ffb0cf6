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
import java.util.UUID;
import org.guanjia.butler.model.ButlerPosts;
import org.guanjia.butler.model.CoverageReport;
import org.guanjia.butler.model.CoverageRule;
import org.guanjia.butler.model.CoverageRules;
import org.guanjia.butler.model.CoveredHomes;
import org.guanjia.estate.Estates;
import org.guanjia.shared.Caller;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;

/**
 * Shows how the homes of an estate are covered by its posts (S02). Homes are counted in the database: a fixed number of
 * statements and a row for each building and post, however many live there.
 */
@Stateless
@RolesAllowed({BUTLER, DUTY_MANAGER, ADMINISTRATOR})
public class CoverageBoard {

    @Inject
    private ButlerPosts posts;

    @Inject
    private CoveredHomes homes;

    @Inject
    private CoverageRules rules;

    @Inject
    private Estates estates;

    @Inject
    private Caller caller;

    @Inject
    private EstateClock clock;

    /** Zones, buildings and posts of an estate, what is wrong with them, and where homes have no post. */
    public CoverageView coverage(@NotNull UUID estateId) {
        caller.requireEstate(estateId);
        return new CoverageReport(rules.all().stream().map(CoverageRule::view).toList(), homes.sharesOf(estateId))
                .view(
                        estates.zones(estateId),
                        estates.buildings(estateId),
                        posts.ofEstate(estateId, clock.now()),
                        homes.lobbies(estateId));
    }

    /** The homes of some buildings, by code; what is of another estate is missing. */
    public List<CoveredHome> homes(@NotNull UUID estateId, @NotNull Collection<UUID> buildingIds) {
        caller.requireEstate(estateId);
        return buildingIds.isEmpty() ? List.of() : homes.inBuildings(estateId, buildingIds);
    }

    /** The homes that a post serves, by code. */
    public List<CoveredHome> homesOf(@NotNull UUID postId) {
        caller.requireEstate(posts.post(postId).estateId());
        return homes.ofPost(postId);
    }

    /** Which homes came from one post to another, the latest first. */
    public Page<HomeMoveView> moves(@NotNull UUID estateId, @NotNull PageRequest page) {
        caller.requireEstate(estateId);
        return homes.moves(estateId, page);
    }
}

package org.guanjia.butler.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.butler.CoverageShare;
import org.guanjia.butler.CoveredHome;
import org.guanjia.butler.HomeMoveView;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;

/** Keeps which post serves which home, and how homes came from one to another. */
public interface CoveredHomes {

    /** How the homes of each building of an estate are shared among posts, by the code of the first home. */
    List<CoverageShare> sharesOf(UUID estateId);

    /** What the post serves, building by building; until the transaction ends nobody else puts homes under it. */
    List<CoverageShare> lockedSharesOf(ButlerPost post);

    /** The homes of these buildings of an estate, by code. */
    List<CoveredHome> inBuildings(UUID estateId, Collection<UUID> buildingIds);

    /** The homes that a post serves, by code. */
    List<CoveredHome> ofPost(UUID postId);

    /** What says that these homes are served, each kept from being moved by somebody else until the transaction ends. */
    List<PostUnit> locked(Collection<UUID> unitIds);

    /** Writes down that homes were moved. */
    void add(List<HomeMove> moves);

    /** How homes of an estate were moved, the latest first. */
    Page<HomeMoveView> moves(UUID estateId, PageRequest page);

    /** In whose lobby the posts of an estate have their desks, by post; those without one are missing. */
    Map<UUID, UUID> lobbies(UUID estateId);
}

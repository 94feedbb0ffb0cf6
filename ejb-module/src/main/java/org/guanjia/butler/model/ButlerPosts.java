package org.guanjia.butler.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.butler.AssignmentView;
import org.guanjia.butler.PostView;

/** Keeps the posts, their units and their history. */
public interface ButlerPosts {

    /** @throws org.guanjia.shared.NotFound where there is none */
    ButlerPost post(UUID id);

    void requireFree(UUID estateId, String englishName, String phone);

    void add(ButlerPost post, ButlerAssignment first);

    /** Writes what was changed, so that a clash shows now and not at commit. */
    void flush();

    /** The open end of the post's history, with the post locked against a second assignment at the same time. */
    ButlerAssignment lastOf(ButlerPost post);

    /** Appends the link that follows the last one. */
    void append(ButlerAssignment next);

    /** Puts the units under the post. */
    void serve(ButlerPost post, Collection<UUID> unitIds);

    /** Which post serves each of the units; those that none serves are missing. */
    Map<UUID, UUID> postsOf(Collection<UUID> unitIds);

    List<UUID> unitsOf(UUID postId);

    List<PostView> views(Collection<UUID> postIds, Instant at);

    List<PostView> ofEstate(UUID estateId, Instant at);

    List<PostView> ofEmployee(UUID employeeId, Instant at);

    /** The link of the post's history at this instant; none before its beginning. */
    Optional<AssignmentView> at(UUID postId, Instant at);

    List<AssignmentView> history(UUID postId);
}

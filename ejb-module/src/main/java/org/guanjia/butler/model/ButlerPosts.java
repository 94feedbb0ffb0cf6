package org.guanjia.butler.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.butler.AssignmentView;
import org.guanjia.butler.LineNow;
import org.guanjia.butler.PostView;
import org.guanjia.butler.Vacancy;

/** Keeps the posts, their units and their history. */
public interface ButlerPosts {

    /** @throws org.guanjia.shared.NotFound where there is none */
    ButlerPost post(UUID id);

    void requireFree(UUID estateId, String englishName, String phone);

    void add(ButlerPost post, ButlerAssignment first);

    /** Writes what was changed, so that a clash shows now and not at commit. */
    void flush();

    /**
     * The links of the post that are not over at an instant, the earliest first, with the post locked against a second plan at the same
     * time and given another version.
     */
    List<ButlerAssignment> ahead(ButlerPost post, Instant at);

    /**
     * Puts a plan in the place of what was planned.
     *
     * @param ahead of the post; the first of them stays, and ends where the plan says
     */
    void replan(List<ButlerAssignment> ahead, PostPlan plan);

    /** Puts the units under the post. */
    void serve(ButlerPost post, Collection<UUID> unitIds);

    /** Which post serves each of the units; those that none serves are missing. */
    Map<UUID, UUID> postsOf(Collection<UUID> unitIds);

    /** Which units these posts serve, and which of them each. */
    Map<UUID, UUID> unitsOf(Collection<UUID> postIds);

    List<PostView> views(Collection<UUID> postIds, Instant at);

    List<PostView> ofEstate(UUID estateId, Instant at);

    /** Who answers each line of an estate at an instant, and who does next. */
    List<LineNow> lines(UUID estateId, Instant at);

    /** Who sits on posts of an estate for good, whoever stands in before: vacant posts are missing. */
    Map<UUID, UUID> regulars(UUID estateId);

    List<PostView> ofEmployee(UUID employeeId, Instant at);

    /** When nobody sits on posts of an estate, from an instant on until another, the earliest first. */
    List<Vacancy> vacancies(UUID estateId, Instant from, Instant until);

    /** The link of the post's history at this instant; none before its beginning. */
    Optional<AssignmentView> at(UUID postId, Instant at);

    /**
     * The links of the post's history nearest to an instant, the earliest first.
     *
     * @param over how many of those that begin no later, at most
     * @param ahead how many of those that begin after it, at most
     */
    List<AssignmentView> history(UUID postId, Instant at, int over, int ahead);
}

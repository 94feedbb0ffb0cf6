package org.guanjia.butler;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guanjia.butler.model.ButlerPosts;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.NotFound;

/** What other contexts ask about posts, within a transaction whose boundary has checked the caller. */
@ApplicationScoped
public class Posts {

    @Inject
    private ButlerPosts posts;

    @Inject
    private EstateClock clock;

    /** The post with who sits there now. */
    public PostView post(UUID postId) {
        return posts.views(Set.of(postId), clock.now()).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** These posts with who sits there now, by id. */
    public Map<UUID, PostView> posts(Collection<UUID> postIds) {
        return posts.views(Set.copyOf(postIds), clock.now()).stream()
                .collect(Collectors.toMap(PostView::id, Function.identity()));
    }

    /**
     * The post that serves the unit: routes whatever an owner asks to their one line (S03).
     *
     * @throws BusinessRuleViolation where no post serves it yet
     */
    public PostView ofUnit(UUID unitId) {
        PostView post = ofUnits(Set.of(unitId)).get(unitId);
        if (post == null) {
            throw BusinessRuleViolation.at("unitId", "butler.unit.withoutPost");
        }
        return post;
    }

    /** The posts that serve these units, by unit; units without one are missing. Two queries, however many units. */
    public Map<UUID, PostView> ofUnits(Collection<UUID> unitIds) {
        Map<UUID, UUID> postByUnit = posts.postsOf(unitIds);
        Map<UUID, PostView> views = posts.views(Set.copyOf(postByUnit.values()), clock.now()).stream()
                .collect(Collectors.toMap(PostView::id, Function.identity()));
        Map<UUID, PostView> byUnit = new HashMap<>();
        postByUnit.forEach((unit, post) -> byUnit.put(unit, views.get(post)));
        return byUnit;
    }

    /** The posts of an estate with who sits there now, by name. */
    public List<PostView> ofEstate(UUID estateId) {
        return posts.ofEstate(estateId, clock.now());
    }

    /** Who sits on each post of an estate for good, whoever stands in before; vacant posts are missing. */
    public Map<UUID, UUID> regulars(UUID estateId) {
        return posts.regulars(estateId);
    }

    /** The posts that an employee sits on at this instant, by name. */
    public List<PostView> ofEmployee(UUID employeeId, Instant at) {
        return posts.ofEmployee(employeeId, at);
    }

    /** Who was Henry at this instant; none before the post's history begins. */
    public Optional<AssignmentView> incumbentAt(UUID postId, Instant at) {
        return posts.at(postId, at);
    }
}

package org.guanjia.butler;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.guanjia.butler.model.ButlerAssignment;
import org.guanjia.butler.model.ButlerPost;
import org.guanjia.butler.model.ButlerPosts;
import org.guanjia.butler.model.PostPlan;
import org.guanjia.delivery.Changed;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Caller;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.NotFound;
import org.guanjia.staff.EmployeeView;
import org.guanjia.staff.Employees;

/** Who sits on posts from now on, within a transaction whose boundary has checked the caller. What was stays as it was. */
@ApplicationScoped
class PostSeats {

    static final String TOPIC = "posts";

    @Inject
    private ButlerPosts posts;

    @Inject
    private Employees employees;

    @Inject
    private Caller caller;

    @Inject
    private Event<ButlerAssigned> assigned;

    @Inject
    private Event<Changed> changed;

    /** A post of the caller's estates. */
    ButlerPost reachable(UUID postId) {
        ButlerPost post = posts.post(postId);
        caller.requireEstate(post.estateId());
        return post;
    }

    /**
     * What is planned for a post, which is locked.
     *
     * @param version of the post, as the screen showed it
     */
    PostPlan plan(ButlerPost post, long version, Instant at) {
        ChangedMeanwhile.unlessSame(version, post.version());
        return plan(posts.ahead(post, at));
    }

    private static PostPlan plan(List<ButlerAssignment> ahead) {
        return new PostPlan(ahead.stream()
                .map(link -> new PostPlan.Stretch(link.employeeId(), link.from()))
                .toList());
    }

    /**
     * Changes who sits there from an instant on.
     *
     * @param from not before now
     */
    void change(ButlerPost post, Instant from, Instant at, UnaryOperator<PostPlan> change) {
        if (from.isBefore(at)) {
            throw BusinessRuleViolation.at("from", "butler.assignment.past");
        }
        List<ButlerAssignment> ahead = posts.ahead(post, at);
        if (!replan(post, ahead, change, from)) {
            throw BusinessRuleViolation.at("employeeId", "butler.assignment.sameAgain");
        }
    }

    /**
     * Changes who sits there as a roster says; where it says the same nothing is changed.
     *
     * @param from not before now
     */
    void follow(ButlerPost post, Instant from, Instant at, UnaryOperator<PostPlan> roster) {
        replan(post, posts.ahead(post, at), roster, from);
    }

    private boolean replan(
            ButlerPost post, List<ButlerAssignment> ahead, UnaryOperator<PostPlan> change, Instant from) {
        if (!from.isAfter(ahead.get(0).from())) {
            throw BusinessRuleViolation.at("from", "butler.assignment.beforePresent");
        }
        PostPlan before = plan(ahead);
        PostPlan after = change.apply(before);
        if (after.stretches().equals(before.stretches())) {
            return false;
        }
        posts.replan(ahead, after);
        announce(post, after.at(from), from);
        return true;
    }

    /** Tells that somebody sits there from an instant on. */
    void announce(ButlerPost post, @Nullable UUID employeeId, Instant from) {
        assigned.fire(new ButlerAssigned(post.id(), post.estateId(), employeeId, from, caller.actor()));
        changed.fire(new Changed(post.estateId(), TOPIC));
    }

    /** Whether this is somebody, and they still work here. */
    boolean isHere(@Nullable UUID employeeId) {
        return employeeId != null && employees.employee(employeeId).active();
    }

    /**
     * Refuses whoever cannot sit on a post of this estate.
     *
     * @param employeeId null for a vacancy, which can always be
     * @param field of the form, which an error points at
     */
    void requireSeatable(@Nullable UUID employeeId, UUID estateId, String field) {
        if (employeeId == null) {
            return;
        }
        EmployeeView employee = employees.employee(employeeId);
        // people of the group belong to no one estate and may sit anywhere
        if (employee.estateId() != null && !employee.estateId().equals(estateId)) {
            throw new NotFound();
        }
        if (!employee.active()) {
            throw BusinessRuleViolation.at(field, "butler.assignment.employeeLeft");
        }
    }
}

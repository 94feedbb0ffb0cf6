package org.guanjia.butler;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanjia.butler.model.ButlerPost;
import org.guanjia.butler.model.ButlerPosts;
import org.guanjia.butler.model.PostPlan;

/**
 * Seats people on posts as a published roster says, within a transaction whose boundary has checked the caller: a substitute for a
 * shift is a link of the post’s chain too, and who was Henry that night is answered by it (S01, S22).
 */
@ApplicationScoped
public class RosteredSeats {

    @Inject
    private ButlerPosts posts;

    @Inject
    private PostSeats seats;

    /**
     * Puts sittings in the place of what was planned for their time; what is planned for any other time stays.
     *
     * @param sittings what is over at {@code at} is left out: it cannot be written anew
     */
    public void seat(UUID postId, List<Sitting> sittings, Instant at) {
        List<Sitting> ahead =
                sittings.stream().filter(sitting -> sitting.until().isAfter(at)).toList();
        if (!ahead.isEmpty()) {
            ButlerPost post = posts.post(postId);
            Instant first = later(ahead.get(0).from(), at);
            seats.follow(post, first, at, plan -> seated(plan, ahead, at));
        }
    }

    private static PostPlan seated(PostPlan plan, List<Sitting> sittings, Instant at) {
        PostPlan seated = plan;
        for (Sitting sitting : sittings) {
            seated = seated.seated(sitting.employeeId(), later(sitting.from(), at), sitting.until());
        }
        return seated;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

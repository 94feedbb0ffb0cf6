package org.guanjia.butler.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.guanjia.shared.Actor;

/** That a post serves a unit. The unit is the key: each has one post, and is never without one again. */
@Entity
@Table(name = "post_unit")
public class PostUnit {

    @Id
    private UUID unitId;

    private UUID postId;

    private UUID estateId;

    protected PostUnit() {}

    public PostUnit(UUID unitId, ButlerPost post) {
        this.unitId = unitId;
        this.postId = post.id();
        this.estateId = post.estateId();
    }

    /** Lets another post of the estate serve the unit from now on. */
    public HomeMove moveTo(ButlerPost post, Actor by, Instant at, String reason) {
        HomeMove move = new HomeMove(estateId, unitId, postId, post.id(), by, at, reason);
        postId = post.id();
        return move;
    }

    public UUID unitId() {
        return unitId;
    }

    public UUID postId() {
        return postId;
    }
}

package org.guanjia.butler.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a post serves a unit. The unit is the key: each has one post. */
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

    public UUID unitId() {
        return unitId;
    }

    public UUID postId() {
        return postId;
    }
}

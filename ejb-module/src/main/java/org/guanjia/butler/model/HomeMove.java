package org.guanjia.butler.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Ids;

/** That a home came from one post to another, by whom and why. Written once; its owner may ask for it years later. */
@Entity
@Table(name = "home_move")
public class HomeMove {

    @Id
    private UUID id;

    private UUID estateId;

    private UUID unitId;

    private UUID fromPostId;

    private UUID toPostId;

    private UUID movedBy;

    private String movedByName;

    private Instant movedAt;

    private String reason;

    protected HomeMove() {}

    HomeMove(UUID estateId, UUID unitId, UUID fromPostId, UUID toPostId, Actor by, Instant at, String reason) {
        this.id = Ids.next();
        this.estateId = estateId;
        this.unitId = unitId;
        this.fromPostId = fromPostId;
        this.toPostId = toPostId;
        this.movedBy = by.id();
        this.movedByName = by.name();
        this.movedAt = at;
        this.reason = reason;
    }
}

package org.guanjia.delivery.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.guanjia.delivery.DeadLetterAct;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Ids;

/** Who did what with a dead letter, and why. Append-only. */
@Entity
@Table(name = "delivery_act")
public class DeliveryAct {

    @Id
    private UUID id;

    private UUID deadLetterId;

    @Enumerated(EnumType.STRING)
    private DeadLetterAct act;

    @Enumerated(EnumType.STRING)
    private Actor.Kind actorKind;

    private UUID actorId;
    private String actorName;
    private String reason;
    private Instant at;

    protected DeliveryAct() {}

    public DeliveryAct(DeadLetter letter, DeadLetterAct act, String reason, Actor by, Instant at) {
        id = Ids.next();
        deadLetterId = letter.id();
        this.act = act;
        actorKind = by.kind();
        actorId = by.id();
        actorName = by.name();
        this.reason = reason;
        this.at = at;
    }
}

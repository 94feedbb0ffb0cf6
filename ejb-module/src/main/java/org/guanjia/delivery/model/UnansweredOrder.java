package org.guanjia.delivery.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** An order that its department has not answered yet. The row goes with the first answer that knows the order. */
@Entity
@Table(name = "unanswered_order")
@IdClass(UnansweredOrder.Key.class)
public class UnansweredOrder {

    @Id
    private UUID subject;

    @Id
    private long sequence;

    private UUID estateId;
    private UUID departmentId;
    private Instant since;

    protected UnansweredOrder() {}

    public UnansweredOrder(OutboxLetter order) {
        subject = order.subject();
        sequence = order.sequence();
        estateId = order.estateId();
        departmentId = order.departmentId();
        since = order.queuedAt();
    }

    /** Task and number of the order. */
    public record Key(UUID subject, long sequence) implements Serializable {}
}

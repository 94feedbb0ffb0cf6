package org.guanjia.delivery.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.guanjia.delivery.Arrival;
import org.guanjia.delivery.Flow;

/** A message that came before its predecessor, or before the thing that it is about. It waits until its deadline. */
@Entity
@Table(name = "parked_message")
@IdClass(Parked.Key.class)
public class Parked {

    @Id
    private UUID messageId;

    @Id
    @Enumerated(EnumType.STRING)
    private Flow flow;

    private String destination;
    private UUID subject;
    private long sequence;
    private UUID estateId;
    private UUID departmentId;
    private Instant occurredAt;
    private String body;
    private Instant since;
    private Instant deadline;

    protected Parked() {}

    public Parked(Arrival arrival, Instant deadline) {
        messageId = arrival.messageId();
        flow = arrival.flow();
        destination = arrival.destination();
        subject = arrival.subject();
        sequence = arrival.sequence();
        estateId = arrival.estateId();
        departmentId = arrival.departmentId();
        occurredAt = arrival.occurredAt();
        body = arrival.text();
        since = arrival.receivedAt();
        this.deadline = deadline;
    }

    /**
     * As it came in.
     *
     * @param deliveries of the message that lets it go on
     */
    public Arrival arrival(int deliveries) {
        return new Arrival(
                messageId,
                flow,
                destination,
                body,
                subject,
                sequence,
                estateId,
                departmentId,
                occurredAt,
                deliveries,
                since);
    }

    /** As a letter that is to be sent once more. */
    public OutboxLetter sentAgain(Instant at) {
        return new OutboxLetter(
                messageId,
                flow,
                destination,
                subject,
                sequence,
                flow.letterType(),
                body,
                estateId,
                departmentId,
                occurredAt,
                at);
    }

    public UUID messageId() {
        return messageId;
    }

    public Flow flow() {
        return flow;
    }

    public UUID subject() {
        return subject;
    }

    public long sequence() {
        return sequence;
    }

    /** Message and flow. */
    public record Key(UUID messageId, Flow flow) implements Serializable {}
}

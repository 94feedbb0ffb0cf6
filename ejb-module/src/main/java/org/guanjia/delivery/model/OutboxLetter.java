package org.guanjia.delivery.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.guanjia.delivery.Arrival;
import org.guanjia.delivery.Flow;
import org.guanjia.delivery.Letter;

/**
 * A letter that waits to be sent. Written with what the letter is about; read, counted in attempts and taken away by the
 * relay alone, which knows the table and not this class.
 */
@Entity
@Table(name = "outbox")
public class OutboxLetter {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Flow flow;

    private String destination;
    private UUID subject;
    private long sequence;
    private String type;
    private String body;
    private UUID estateId;
    private UUID departmentId;
    private Instant occurredAt;
    private Instant queuedAt;
    private int attempts;
    private Instant nextAttemptAt;

    private String lastError;

    protected OutboxLetter() {}

    /** A new letter. */
    public OutboxLetter(Flow flow, String destination, Letter letter, String text, Instant at) {
        this(
                letter.id(),
                flow,
                destination,
                letter.subject(),
                letter.sequence(),
                letter.type(),
                text,
                letter.estateId(),
                letter.departmentId(),
                letter.occurredAt(),
                at);
    }

    OutboxLetter(
            UUID id,
            Flow flow,
            String destination,
            UUID subject,
            long sequence,
            String type,
            String body,
            UUID estateId,
            UUID departmentId,
            Instant occurredAt,
            Instant queuedAt) {
        this.id = id;
        this.flow = flow;
        this.destination = destination;
        this.subject = subject;
        this.sequence = sequence;
        this.type = type;
        this.body = body;
        this.estateId = estateId;
        this.departmentId = departmentId;
        this.occurredAt = occurredAt;
        this.queuedAt = queuedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID subject() {
        return subject;
    }

    public long sequence() {
        return sequence;
    }

    public String body() {
        return body;
    }

    /** As it comes in where it is carried by hand. */
    public Arrival arrival(Instant at) {
        return new Arrival(id, flow, destination, body, subject, sequence, estateId, departmentId, occurredAt, 1, at);
    }

    UUID estateId() {
        return estateId;
    }

    UUID departmentId() {
        return departmentId;
    }

    Instant queuedAt() {
        return queuedAt;
    }
}

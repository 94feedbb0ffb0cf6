package org.guanjia.delivery.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.guanjia.delivery.Arrival;
import org.guanjia.delivery.DeadLetterAct;
import org.guanjia.delivery.DeadLetterStatus;
import org.guanjia.delivery.Flow;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Ids;

/**
 * A message that could not be taken in, with the reason. It is new until somebody sends it once more, mends it first, or
 * discards it; when it comes back it is the same letter, new again.
 */
@Entity
@Table(name = "dead_letter")
public class DeadLetter {

    private static final int BODY_KEPT = 300_000;
    private static final int DETAIL_KEPT = 1000;

    @Id
    private UUID id;

    private UUID messageId;

    @Enumerated(EnumType.STRING)
    private Flow flow;

    private String destination;
    private UUID subject;
    private Long sequence;
    private UUID estateId;
    private UUID departmentId;
    private String body;
    private String reasonKey;
    private String detail;
    private Instant occurredAt;
    private Instant receivedAt;
    private int failures;

    @Enumerated(EnumType.STRING)
    private DeadLetterStatus status;

    private String handledBy;
    private Instant handledAt;

    @Version
    private long version;

    protected DeadLetter() {}

    public DeadLetter(Arrival arrival, String reasonKey, String detail) {
        id = Ids.next();
        messageId = arrival.messageId();
        flow = arrival.flow();
        destination = arrival.destination();
        status = DeadLetterStatus.NEW;
        fail(arrival, reasonKey, detail);
    }

    /** It came once more and could not be taken again. */
    public void failAgain(Arrival arrival, String reason, String why) {
        apply(DeadLetterAct.FAIL_AGAIN);
        fail(arrival, reason, why);
    }

    private void fail(Arrival arrival, String reason, String why) {
        subject = arrival.subject();
        sequence = arrival.sequence();
        estateId = arrival.estateId();
        departmentId = arrival.departmentId();
        occurredAt = arrival.occurredAt();
        receivedAt = arrival.receivedAt();
        body = storable(arrival.text(), BODY_KEPT);
        reasonKey = reason;
        detail = storable(why, DETAIL_KEPT);
        failures++;
    }

    /** No database takes the character U+0000, and nobody reads more than this. */
    private static String storable(String text, int most) {
        String clean = text.replace('\0', '\uFFFD');
        return clean.length() > most ? clean.substring(0, most) : clean;
    }

    /**
     * Sends it once more as it is.
     *
     * @throws BusinessRuleViolation where nothing says what it is about, so that only mending helps
     */
    public OutboxLetter retry(Actor by, Instant at) {
        if (subject == null || sequence == null || occurredAt == null) {
            throw new BusinessRuleViolation("delivery.deadLetter.mendFirst");
        }
        apply(DeadLetterAct.RETRY);
        return sentBy(by, at);
    }

    /** Puts its text right and sends it. */
    public OutboxLetter mend(String text, Flow.Heading heading, Actor by, Instant at) {
        apply(DeadLetterAct.MEND);
        body = text;
        subject = heading.subject();
        sequence = heading.sequence();
        estateId = heading.estateId();
        departmentId = heading.departmentId();
        occurredAt = heading.occurredAt();
        return sentBy(by, at);
    }

    /** It will never take effect. */
    public void discard(Actor by, Instant at) {
        apply(DeadLetterAct.DISCARD);
        handled(by, at);
    }

    private OutboxLetter sentBy(Actor by, Instant at) {
        handled(by, at);
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

    private void handled(Actor by, Instant at) {
        handledBy = by.name();
        handledAt = at;
    }

    private void apply(DeadLetterAct act) {
        status = status.after(act);
    }

    public UUID id() {
        return id;
    }

    public Flow flow() {
        return flow;
    }

    public UUID subject() {
        return subject;
    }

    public Long sequence() {
        return sequence;
    }

    public UUID estateId() {
        return estateId;
    }

    public String body() {
        return body;
    }

    public String reasonKey() {
        return reasonKey;
    }

    public DeadLetterStatus status() {
        return status;
    }

    public int failures() {
        return failures;
    }

    public long version() {
        return version;
    }
}

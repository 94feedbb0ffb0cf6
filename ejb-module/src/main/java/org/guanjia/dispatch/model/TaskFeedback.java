package org.guanjia.dispatch.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.dispatch.FeedbackView;
import org.guanjia.jms.AttachmentRef;
import org.guanjia.jms.Feedback;
import org.guanjia.jms.Outcome;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One feedback of a department to a task. Never changes; a task that is redone gets a further one. */
@Entity
@Immutable
@Table(name = "feedback")
public class TaskFeedback {

    @Id
    private UUID id;

    private UUID taskId;

    private UUID originId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String words;
    private int minutes;
    private BigDecimal cost;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> answers;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AttachmentRef> attachments;

    private String givenBy;

    private Instant occurredAt;

    private Instant receivedAt;

    protected TaskFeedback() {}

    /** Takes in what the department said. */
    public TaskFeedback(Task task, Feedback said, String by, Instant occurredAt, Instant receivedAt) {
        this.id = said.id();
        this.taskId = task.id();
        this.originId = task.originId();
        this.outcome = said.outcome();
        this.words = said.words();
        this.minutes = said.minutes();
        this.cost = said.cost();
        this.answers = said.answers();
        this.attachments = said.attachments();
        this.givenBy = by;
        this.occurredAt = occurredAt;
        this.receivedAt = receivedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID taskId() {
        return taskId;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** As the butler reads it. */
    public FeedbackView view() {
        return new FeedbackView(id, outcome, words, minutes, cost, answers, attachments, givenBy, occurredAt);
    }
}

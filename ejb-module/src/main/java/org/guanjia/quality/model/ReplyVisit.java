package org.guanjia.quality.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanjia.quality.VisitAct;
import org.guanjia.quality.VisitResult;
import org.guanjia.quality.VisitState;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;

/**
 * A visit or a call that a bad mark makes owed: by the post that served the request, whoever sits there, until a time. It is paid with
 * what came of it, or waived by a manager who says why. That the request is opened again changes nothing: the owner waits for an answer all the same.
 */
@Entity
@Table(name = "reply_visit")
public class ReplyVisit {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID estateId;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "survey_id", updatable = false)
    private Survey survey;

    @Column(updatable = false)
    private UUID postId;

    @Column(updatable = false)
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private VisitState state;

    @Enumerated(EnumType.STRING)
    private VisitResult result;

    private String said;

    private Instant doneAt;

    private UUID doneBy;

    /** As the name was written that day. */
    private String doneByName;

    @Version
    private long version;

    protected ReplyVisit() {}

    /** Is owed for the marks of this survey until then. */
    public ReplyVisit(UUID id, Survey survey, Instant dueAt) {
        this.id = id;
        this.estateId = survey.estateId();
        this.survey = survey;
        this.postId = survey.postId();
        this.dueAt = dueAt;
        this.state = VisitState.OWED;
    }

    /**
     * It was paid.
     *
     * @param paidAt when: after the marks, and not in the time to come
     * @param words what was said and agreed on
     */
    public void report(VisitResult came, Instant paidAt, String words, Actor by, Instant at) {
        if (paidAt.isBefore(survey.answeredAt()) || paidAt.isAfter(at)) {
            throw BusinessRuleViolation.at("happenedAt", "quality.visit.impossible");
        }
        apply(VisitAct.REPORT);
        result = came;
        settle(words, paidAt, by);
    }

    /** It is not to be paid: a manager says why. */
    public void waive(String why, Actor by, Instant at) {
        apply(VisitAct.WAIVE);
        settle(why, at, by);
    }

    private void settle(String words, Instant at, Actor by) {
        said = words.strip();
        doneAt = at;
        doneBy = by.id();
        doneByName = by.name();
    }

    private void apply(VisitAct act) {
        state = state.after(act);
    }

    /** What may be done with it now. */
    public List<VisitAct> allowedActs() {
        return state.allowedActs();
    }

    public UUID id() {
        return id;
    }

    public UUID estateId() {
        return estateId;
    }

    public Survey survey() {
        return survey;
    }

    public UUID postId() {
        return postId;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public VisitState state() {
        return state;
    }

    public VisitResult result() {
        return result;
    }

    public String said() {
        return said;
    }

    public Instant doneAt() {
        return doneAt;
    }

    public String doneByName() {
        return doneByName;
    }

    public long version() {
        return version;
    }
}

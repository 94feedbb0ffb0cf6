package org.guanjia.dispatch.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.guanjia.dispatch.OriginBrief;
import org.guanjia.jms.ButlerLine;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Origin;
import org.guanjia.shared.OriginKind;

/**
 * What tasks were ordered for, and the lock that holds closure. It is opened with its owner, gathers the feedback of its
 * tasks, is closed once none of them is open and at least one was fed back, and can be reopened. The database knows the same
 * rule: see the checks of table {@code origin} and {@code task}.
 */
@Entity
@Table(name = "origin")
public class TaskOrigin {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private OriginKind kind;

    private UUID estateId;

    /** Null where it is done for no home. */
    private UUID unitId;

    /** Those who lived in the unit when it was opened: what is done for them is no matter of who comes after. */
    private UUID householdId;

    private String number;
    private String place;
    private String access;

    private String lineName;

    private String linePhone;

    private boolean closed;

    private UUID lastFeedbackId;

    @Version
    private long version;

    protected TaskOrigin() {}

    /** Opens the origin for its first tasks. */
    public TaskOrigin(OriginBrief brief) {
        this.id = brief.origin().id();
        this.kind = brief.origin().kind();
        this.estateId = brief.estateId();
        this.unitId = brief.unitId();
        this.householdId = brief.householdId();
        this.number = brief.number();
        this.place = brief.place();
        this.access = brief.access();
        this.lineName = brief.line().englishName();
        this.linePhone = brief.line().phone();
    }

    /** Remembers that feedback came in. */
    public void fedBack(UUID feedbackId) {
        this.lastFeedbackId = feedbackId;
    }

    /**
     * Closes it.
     *
     * @param tasks all tasks of this origin
     * @throws BusinessRuleViolation while a task is open, or where no task was fed back
     */
    public void close(List<Task> tasks) {
        FeedbackPolicy.requireComplete(tasks);
        this.closed = true;
    }

    /** Opens it again: tasks may be sent back or added. */
    public void reopen() {
        this.closed = false;
    }

    public UUID id() {
        return id;
    }

    public UUID estateId() {
        return estateId;
    }

    /** Null where it is done for no home. */
    public UUID unitId() {
        return unitId;
    }

    /** Null where nobody lived there. */
    public UUID householdId() {
        return householdId;
    }

    public boolean isClosed() {
        return closed;
    }

    /** The origin as the other contexts name it. */
    public Origin asOrigin() {
        return new Origin(kind, id);
    }

    /** What departments are told of it. */
    public OriginBrief brief() {
        return new OriginBrief(
                asOrigin(), estateId, unitId, householdId, number, place, access, new ButlerLine(lineName, linePhone));
    }
}

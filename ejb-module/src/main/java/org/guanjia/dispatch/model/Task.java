package org.guanjia.dispatch.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.guanjia.calendar.Milestone;
import org.guanjia.dispatch.TaskAction;
import org.guanjia.dispatch.TaskPlan;
import org.guanjia.dispatch.TaskStatus;
import org.guanjia.estate.LifePhase;
import org.guanjia.jms.Evidence;
import org.guanjia.jms.OrderKind;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Correlation;
import org.guanjia.shared.Reason;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A piece of work that one department does for an origin. It is planned, ordered once the tasks before it are fed back,
 * received and accepted by the department, worked on, and fed back. The department may refuse it or hand it back; then the
 * butler orders it again or withdraws it. Withdrawing is an order too: the task stays open until the department answers.
 * A feedback that is not good enough is sent back, and the executor stays.
 *
 * <p>The department is the authority on its own work: what it says comes as messages with a sequence number without gaps, so
 * this table of transitions sees them in order.
 */
@Entity
@Table(name = "task")
public class Task {

    @Id
    private UUID id;

    private UUID originId;

    /** Follows the origin through the foreign key; the database refuses an open task under a closed origin. */
    @Column(updatable = false)
    private boolean originClosed;

    private UUID estateId;

    private UUID departmentId;

    /** Of the estate's life, when the task arose; a moved date does not change it. */
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private LifePhase phase;

    private int position;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "after_positions")
    private List<Integer> after;

    private String title;
    private String words;

    private Integer acceptMinutes;

    private Integer doneMinutes;

    private String formKey;

    private Integer formVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Evidence> evidence;

    @Enumerated(EnumType.STRING)
    private TaskStatus status;

    private long orderSequence;

    /** Of the command that ordered the work last; what is asked and answered about it goes on under this. */
    private UUID correlation;

    private Instant orderedAt;

    private Instant receivedAt;

    private String executor;

    @Embedded
    private Reason reason;

    /** When the department expects to go on; only while it rests. */
    private Instant resumesAt;

    private boolean withdrawalAsked;

    private UUID feedbackId;

    @Version
    private long version;

    protected Task() {}

    /**
     * Plans a task.
     *
     * @param phase of the estate's life, now
     * @param position its place among the tasks of the origin, from 1
     * @param formVersion the version of the plan's form that is current now; null where it has none
     */
    public Task(TaskOrigin origin, TaskPlan plan, LifePhase phase, int position, Integer formVersion) {
        plan.after().stream()
                .filter(place -> place < 1 || place >= position)
                .findAny()
                .ifPresent(place -> {
                    throw BusinessRuleViolation.at("after", "dispatch.afterNotEarlier", position, place);
                });
        this.id = plan.id();
        this.originId = origin.id();
        this.estateId = origin.estateId();
        this.departmentId = plan.departmentId();
        this.phase = phase;
        this.position = position;
        this.after = List.copyOf(new TreeSet<>(plan.after()));
        this.title = plan.title().strip();
        this.words = plan.words();
        this.acceptMinutes = plan.acceptMinutes();
        this.doneMinutes = plan.doneMinutes();
        this.formKey = plan.formKey();
        this.formVersion = formVersion;
        this.evidence = plan.evidence().stream().sorted().toList();
        this.status = TaskStatus.PLANNED;
    }

    /** Whether it waits for nothing any more: each task named before it is settled. */
    public boolean isDue(List<Task> tasksOfOrigin) {
        return status == TaskStatus.PLANNED
                && tasksOfOrigin.stream()
                        .filter(other -> after.contains(other.position))
                        .allMatch(other -> other.status.isSettled());
    }

    /** Gives the first order. */
    public void order(Instant at) {
        apply(TaskAction.ORDER);
        ordered(null, at);
    }

    /** Gives it to the department again after it was refused or handed back. */
    public void orderAgain(String why, Instant at) {
        requireNoWithdrawalPending();
        apply(TaskAction.ORDER_AGAIN);
        ordered(why, at);
    }

    /** Sends the feedback back: it has to be done over, by the same executor. */
    public void sendBack(String why, Instant at) {
        apply(TaskAction.SEND_BACK);
        ordered(why, at);
    }

    /** Asks the department where it stands. */
    public void remind() {
        apply(TaskAction.REMIND);
        orderSequence++;
    }

    /**
     * Withdraws it. What no department holds is withdrawn at once; otherwise the department is asked, and answers.
     *
     * @return what the department has to be told; null where it needs no word
     */
    public OrderKind withdraw(String why) {
        if (status == TaskStatus.PLANNED || status.isReturned()) {
            requireNoWithdrawalPending();
            apply(TaskAction.WITHDRAW);
            this.reason = Reason.inWords(why);
            return null;
        }
        requireNoWithdrawalPending();
        apply(TaskAction.ASK_WITHDRAWAL);
        this.withdrawalAsked = true;
        this.reason = Reason.inWords(why);
        orderSequence++;
        return OrderKind.WITHDRAW;
    }

    /** The department has an order or a reminder. */
    public void received() {
        apply(TaskAction.RECEIVE);
    }

    /** The department holds the last order; the first that it says from then on counts as its receipt. */
    public void reachedDepartment(Instant at) {
        if (receivedAt == null) {
            this.receivedAt = at;
        }
    }

    /** A named person took it. */
    public void accepted(String by) {
        apply(TaskAction.ACCEPT);
        this.executor = by;
    }

    /** The department does not take it. */
    public void refused(Reason why) {
        apply(TaskAction.REFUSE);
        this.reason = why;
    }

    /** Work began. */
    public void started() {
        apply(TaskAction.START);
        this.reason = null;
    }

    /**
     * Work rests.
     *
     * @param until when the department expects to go on; null where it did not say
     */
    public void paused(Reason why, Instant until) {
        apply(TaskAction.PAUSE);
        this.reason = why;
        this.resumesAt = until;
    }

    /** Work goes on. */
    public void resumed() {
        apply(TaskAction.RESUME);
        this.reason = null;
    }

    /** The department gives it back. */
    public void handedBack(Reason why) {
        apply(TaskAction.HAND_BACK);
        this.reason = why;
        this.executor = null;
    }

    /** The department agreed to the withdrawal. */
    public void withdrawn() {
        apply(TaskAction.WITHDRAW);
        this.withdrawalAsked = false;
    }

    /**
     * Too late to withdraw.
     *
     * @param fedBackBefore whether it had been fed back when this was said: that feedback settled the withdrawal, and one that
     *     was asked since then waits for its own answer
     */
    public void withdrawalRefused(Reason why, boolean fedBackBefore) {
        apply(TaskAction.REFUSE_WITHDRAWAL);
        if (!fedBackBefore) {
            this.withdrawalAsked = false;
            this.reason = why;
        }
    }

    /** The department fed back; whatever withdrawal was asked is settled by that. */
    public void fedBack(TaskFeedback feedback) {
        apply(TaskAction.FEED_BACK);
        this.feedbackId = feedback.id();
        this.withdrawalAsked = false;
        this.reason = null;
    }

    private void ordered(String why, Instant at) {
        orderSequence++;
        this.correlation = Correlation.current();
        this.orderedAt = at;
        this.receivedAt = null;
        this.reason = Reason.inWords(why);
    }

    private void requireNoWithdrawalPending() {
        if (withdrawalAsked) {
            throw new BusinessRuleViolation("dispatch.withdrawalPending");
        }
    }

    private void apply(TaskAction action) {
        status = status.after(action);
        resumesAt = status == TaskStatus.PAUSED ? resumesAt : null;
    }

    /** What the butler may do with it now. */
    public List<TaskAction> butlerActions() {
        Set<TaskAction> acts =
                EnumSet.of(TaskAction.ORDER_AGAIN, TaskAction.SEND_BACK, TaskAction.REMIND, TaskAction.ASK_WITHDRAWAL);
        if (status == TaskStatus.PLANNED || status.isReturned()) {
            acts.add(TaskAction.WITHDRAW);
        }
        if (withdrawalAsked) {
            acts.removeAll(Set.of(TaskAction.ORDER_AGAIN, TaskAction.ASK_WITHDRAWAL, TaskAction.WITHDRAW));
        }
        return status.allowedActions().stream().filter(acts::contains).toList();
    }

    /** What is asked of an order: how much of the department's working time it may take. */
    public Map<Milestone, Duration> targets() {
        Map<Milestone, Duration> targets = new EnumMap<>(Milestone.class);
        if (acceptMinutes != null) {
            targets.put(Milestone.ACCEPTED, Duration.ofMinutes(acceptMinutes));
        }
        if (doneMinutes != null) {
            targets.put(Milestone.DONE, Duration.ofMinutes(doneMinutes));
        }
        return targets;
    }

    public UUID id() {
        return id;
    }

    public UUID originId() {
        return originId;
    }

    public UUID estateId() {
        return estateId;
    }

    public LifePhase phase() {
        return phase;
    }

    public UUID departmentId() {
        return departmentId;
    }

    public int position() {
        return position;
    }

    /** The places that it waits for. */
    public Set<Integer> after() {
        return Set.copyOf(after);
    }

    public String title() {
        return title;
    }

    public String words() {
        return words;
    }

    public String formKey() {
        return formKey;
    }

    public Integer formVersion() {
        return formVersion;
    }

    public List<Evidence> evidence() {
        return List.copyOf(evidence);
    }

    public TaskStatus status() {
        return status;
    }

    public long orderSequence() {
        return orderSequence;
    }

    public UUID correlation() {
        return correlation;
    }

    public Instant orderedAt() {
        return orderedAt;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public String executor() {
        return executor;
    }

    public Reason reason() {
        return reason;
    }

    public Instant resumesAt() {
        return resumesAt;
    }

    public boolean isWithdrawalAsked() {
        return withdrawalAsked;
    }

    public UUID feedbackId() {
        return feedbackId;
    }

    public long version() {
        return version;
    }

    /** By place. */
    public static Comparator<Task> byPosition() {
        return Comparator.comparingInt(Task::position);
    }
}

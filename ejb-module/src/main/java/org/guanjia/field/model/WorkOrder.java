package org.guanjia.field.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.guanjia.field.WorkOrderAction;
import org.guanjia.field.WorkOrderStatus;
import org.guanjia.field.WorkOrderTransitionNotAllowed;
import org.guanjia.jms.ChosenReason;
import org.guanjia.jms.Evidence;
import org.guanjia.jms.Feedback;
import org.guanjia.jms.OrderKind;
import org.guanjia.jms.ProgressKind;
import org.guanjia.jms.TaskOrder;
import org.guanjia.jms.TaskProgress;
import org.guanjia.jms.WorkState;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Reason;

/**
 * A task as the department that does it holds it. It is received, accepted by a named person or given to one by the head,
 * started, perhaps paused, and fed back. The department may refuse it, or hand it back after it took it; ordered again, it
 * starts over. Ordered to be redone, it goes back to its executor. What nobody has begun is withdrawn at once; what has
 * begun waits for its executor's answer; what is fed back is too late to withdraw.
 *
 * <p>Each act returns its {@link Deed}s. What they tell carries the whole state, and a sequence number without gaps.
 */
@Entity
@Table(name = "work_order")
public class WorkOrder {

    /** What rests longer is not paused but given up. */
    private static final Duration LONGEST_PAUSE = Duration.ofDays(366);

    /** The id of the task, as those who ordered know it. */
    @Id
    private UUID id;

    private UUID estateId;

    private UUID departmentId;

    /** The last order in full; what lists show of it stands in columns of its own. */
    @Column(name = "task_order")
    @Convert(converter = JsonText.OfOrder.class)
    private TaskOrder order;

    private String number;
    private int position;
    private String title;
    private String place;
    private String access;

    private boolean needsPhoto;

    @Enumerated(EnumType.STRING)
    private WorkOrderStatus status;

    /** Follows the status, so that lists find what is in hand among all that was. */
    private boolean inHand;

    /** When the next thing is due: accepting it while nobody has, feeding it back from then on. */
    private Instant dueAt;

    private UUID executorId;

    private String executorName;

    /** Why it rests or was not taken. */
    @Embedded
    private Reason reason;

    /** When it is expected to go on; only while it rests. */
    private Instant resumesAt;

    /** Why it is ordered once more. */
    private String redoReason;

    /** Why it should not be done any more. */
    private String withdrawalReason;

    /** Whether the department still owes the answer to a withdrawal. */
    private boolean withdrawalAsked;

    private Instant receivedAt;

    private Instant startedAt;

    private Instant remindedAt;

    private Instant fedBackAt;

    @Convert(converter = JsonText.OfFeedback.class)
    private Feedback feedback;

    private long progressSequence;

    @Version
    private long version;

    protected WorkOrder() {}

    /**
     * The work order that a task's first order makes.
     *
     * @throws BusinessRuleViolation where it asks anything else of a task not known yet
     */
    public WorkOrder(TaskOrder first, Instant at) {
        if (first.kind() != OrderKind.DO) {
            throw new BusinessRuleViolation("field.firstOrderMustBeDo", first.kind());
        }
        this.id = first.taskId();
        this.status = WorkOrderStatus.RECEIVED;
        this.inHand = true;
        this.receivedAt = at;
        hold(first);
    }

    /** Says that the first order is here. */
    public List<Deed> received() {
        return List.of(answer(WorkOrderAction.ORDER, ProgressKind.RECEIVED, receivedAt));
    }

    /**
     * Takes in a further order.
     *
     * @param alreadyDone what is answered to a withdrawal that comes after the feedback
     */
    public List<Deed> take(TaskOrder next, Supplier<Reason> alreadyDone, Instant at) {
        if (!next.departmentId().equals(departmentId)) {
            throw new BusinessRuleViolation("field.orderOfOtherDepartment");
        }
        return switch (next.kind()) {
            case DO -> takeAgain(next, at);
            case REDO -> takeRedo(next, at);
            case WITHDRAW -> takeWithdrawal(next, alreadyDone, at);
            case REMIND -> takeReminder(next, at);
        };
    }

    private List<Deed> takeAgain(TaskOrder next, Instant at) {
        apply(WorkOrderAction.ORDER);
        this.receivedAt = at;
        this.startedAt = null;
        this.executorId = null;
        this.executorName = null;
        this.reason = null;
        this.redoReason = next.reason();
        hold(next);
        return List.of(answer(WorkOrderAction.ORDER, ProgressKind.RECEIVED, at));
    }

    private List<Deed> takeRedo(TaskOrder next, Instant at) {
        apply(WorkOrderAction.REDO);
        this.startedAt = null;
        this.fedBackAt = null;
        this.redoReason = next.reason();
        hold(next);
        return List.of(answer(WorkOrderAction.REDO, ProgressKind.ACCEPTED, at));
    }

    private List<Deed> takeWithdrawal(TaskOrder next, Supplier<Reason> alreadyDone, Instant at) {
        apply(WorkOrderAction.WITHDRAW);
        hold(next);
        if (status == WorkOrderStatus.FED_BACK) {
            return List.of(withdrawalAsked(at), refusal(alreadyDone.get(), Actor.SYSTEM, at));
        }
        this.withdrawalReason = next.reason();
        if (status == WorkOrderStatus.WITHDRAWN) {
            return List.of(answer(WorkOrderAction.WITHDRAW, ProgressKind.WITHDRAWN, at));
        }
        this.withdrawalAsked = true;
        return List.of(withdrawalAsked(at));
    }

    private List<Deed> takeReminder(TaskOrder next, Instant at) {
        apply(WorkOrderAction.REMIND);
        this.remindedAt = at;
        hold(next);
        return List.of(answer(WorkOrderAction.REMIND, ProgressKind.RECEIVED, at));
    }

    /** Its executor takes it. */
    public List<Deed> accept(Actor by, Instant at) {
        requireAllowed(WorkOrderAction.ACCEPT);
        apply(WorkOrderAction.ACCEPT);
        executedBy(by);
        return List.of(told(WorkOrderAction.ACCEPT, ProgressKind.ACCEPTED, null, by, at));
    }

    /** The head gives it to a person; before anyone took it, that is accepting it for them. */
    public List<Deed> assignTo(Actor executor, Actor by, Instant at) {
        requireAllowed(WorkOrderAction.ASSIGN);
        apply(WorkOrderAction.ASSIGN);
        executedBy(executor);
        TaskProgress progress = say(ProgressKind.ACCEPTED, null, null, by, at);
        return List.of(new Deed(WorkOrderAction.ASSIGN, by, at, Reason.inWords(executor.name()), progress));
    }

    /** The department does not take it. */
    public List<Deed> refuse(Reason why, Actor by, Instant at) {
        requireAllowed(WorkOrderAction.REFUSE);
        apply(WorkOrderAction.REFUSE);
        this.reason = why;
        return List.of(told(WorkOrderAction.REFUSE, ProgressKind.REFUSED, why, by, at));
    }

    /** Work begins; whoever starts what nobody took, takes it. */
    public List<Deed> start(Actor by, Instant at) {
        requireAllowed(WorkOrderAction.START);
        List<Deed> deeds = new ArrayList<>();
        if (status == WorkOrderStatus.RECEIVED) {
            deeds.addAll(accept(by, at));
        }
        apply(WorkOrderAction.START);
        this.startedAt = at;
        deeds.add(told(WorkOrderAction.START, ProgressKind.STARTED, null, by, at));
        return deeds;
    }

    /**
     * Work rests.
     *
     * @param until when it is expected to go on; null where nobody can say
     * @throws BusinessRuleViolation at the field {@code resumesAt} where that is past, or more than a year away
     */
    public List<Deed> pause(Reason why, Instant until, Actor by, Instant at) {
        requireAllowed(WorkOrderAction.PAUSE);
        if (until != null && until.isBefore(at)) {
            throw BusinessRuleViolation.at("resumesAt", "field.pause.past");
        }
        if (until != null && until.isAfter(at.plus(LONGEST_PAUSE))) {
            throw BusinessRuleViolation.at("resumesAt", "field.pause.tooLong", LONGEST_PAUSE.toDays());
        }
        apply(WorkOrderAction.PAUSE);
        this.reason = why;
        this.resumesAt = until;
        return List.of(told(WorkOrderAction.PAUSE, ProgressKind.PAUSED, why, by, at));
    }

    /** Work goes on. */
    public List<Deed> resume(Actor by, Instant at) {
        requireAllowed(WorkOrderAction.RESUME);
        apply(WorkOrderAction.RESUME);
        this.reason = null;
        return List.of(told(WorkOrderAction.RESUME, ProgressKind.RESUMED, null, by, at));
    }

    /** The department gives it back after it had taken it. */
    public List<Deed> handBack(Reason why, Actor by, Instant at) {
        requireAllowed(WorkOrderAction.HAND_BACK);
        apply(WorkOrderAction.HAND_BACK);
        this.reason = why;
        return List.of(told(WorkOrderAction.HAND_BACK, ProgressKind.HANDED_BACK, why, by, at));
    }

    /** As asked, it is not done any more. */
    public List<Deed> agreeToWithdrawal(Actor by, Instant at) {
        requireAllowed(WorkOrderAction.AGREE_WITHDRAWAL);
        apply(WorkOrderAction.AGREE_WITHDRAWAL);
        this.withdrawalAsked = false;
        return List.of(told(WorkOrderAction.AGREE_WITHDRAWAL, ProgressKind.WITHDRAWN, null, by, at));
    }

    /** Too late to withdraw it: it goes on, and is fed back. */
    public List<Deed> refuseWithdrawal(Reason why, Actor by, Instant at) {
        requireAllowed(WorkOrderAction.REFUSE_WITHDRAWAL);
        apply(WorkOrderAction.REFUSE_WITHDRAWAL);
        this.withdrawalAsked = false;
        this.withdrawalReason = null;
        return List.of(refusal(why, by, at));
    }

    /**
     * Feeds back.
     *
     * @param alreadyDone what is answered to a withdrawal that still waits for its answer
     */
    public List<Deed> feedBack(Feedback given, Supplier<Reason> alreadyDone, Actor by, Instant at) {
        requireAllowed(WorkOrderAction.FEED_BACK);
        List<Deed> deeds = new ArrayList<>();
        if (withdrawalAsked) {
            deeds.addAll(refuseWithdrawal(alreadyDone.get(), by, at));
        }
        apply(WorkOrderAction.FEED_BACK);
        this.feedback = given;
        this.fedBackAt = at;
        this.reason = null;
        TaskProgress progress = say(ProgressKind.FED_BACK, null, given, by, at);
        deeds.add(new Deed(WorkOrderAction.FEED_BACK, by, at, Reason.inWords(given.words()), progress));
        return deeds;
    }

    /** @throws BusinessRuleViolation where the department has nothing to do on it */
    public void requireInHand() {
        if (!status.isInHand()) {
            throw new BusinessRuleViolation("field.notOpen", status);
        }
    }

    private void requireAllowed(WorkOrderAction action) {
        if (!allowedActions().contains(action)) {
            throw new WorkOrderTransitionNotAllowed(status, action);
        }
    }

    private void apply(WorkOrderAction action) {
        status = status.after(action);
        inHand = status.isInHand();
        dueAt = due();
        resumesAt = status == WorkOrderStatus.PAUSED ? resumesAt : null;
    }

    private void executedBy(Actor executor) {
        this.executorId = executor.id();
        this.executorName = executor.name();
    }

    private void hold(TaskOrder current) {
        this.order = current;
        this.estateId = current.estateId();
        this.departmentId = current.departmentId();
        this.number = current.originNumber();
        this.position = current.position();
        this.title = current.title();
        this.place = current.place();
        this.access = current.access();
        this.needsPhoto = current.evidence().contains(Evidence.PHOTO);
        this.dueAt = due();
    }

    private Instant due() {
        return switch (status) {
            case RECEIVED -> order.acceptBy() == null ? order.doneBy() : order.acceptBy();
            case ACCEPTED, IN_PROGRESS, PAUSED -> order.doneBy();
            case REFUSED, HANDED_BACK, FED_BACK, WITHDRAWN -> null;
        };
    }

    /** An order that is answered by itself: the log names who ordered, the answer comes from the system. */
    private Deed answer(WorkOrderAction action, ProgressKind kind, Instant at) {
        return new Deed(action, orderer(), at, Reason.inWords(order.reason()), say(kind, null, null, Actor.SYSTEM, at));
    }

    private Deed withdrawalAsked(Instant at) {
        return new Deed(WorkOrderAction.WITHDRAW, orderer(), at, Reason.inWords(order.reason()), null);
    }

    private Deed refusal(Reason why, Actor by, Instant at) {
        return told(WorkOrderAction.REFUSE_WITHDRAWAL, ProgressKind.TOO_LATE, why, by, at);
    }

    private Deed told(WorkOrderAction action, ProgressKind kind, Reason why, Actor by, Instant at) {
        return new Deed(action, by, at, why, say(kind, why, null, by, at));
    }

    private TaskProgress say(ProgressKind kind, Reason why, Feedback given, Actor by, Instant at) {
        progressSequence++;
        return new TaskProgress(
                id,
                progressSequence,
                order.sequence(),
                kind,
                WorkState.valueOf(status.name()),
                estateId,
                departmentId,
                executorName,
                why == null || why.code() == null ? null : new ChosenReason(why.code(), why.zh(), why.en()),
                why == null ? null : why.words(),
                kind == ProgressKind.PAUSED ? resumesAt : null,
                given,
                by.kind() == Actor.Kind.SYSTEM ? null : by.name(),
                at);
    }

    private Actor orderer() {
        return Actor.external(order.orderedBy());
    }

    /** What the department's people may do with it now. */
    public List<WorkOrderAction> allowedActions() {
        return status.allowedActions(withdrawalAsked);
    }

    public UUID id() {
        return id;
    }

    public UUID estateId() {
        return estateId;
    }

    public UUID departmentId() {
        return departmentId;
    }

    /** The last order, in full. */
    public TaskOrder order() {
        return order;
    }

    public WorkOrderStatus status() {
        return status;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public UUID executorId() {
        return executorId;
    }

    public String executorName() {
        return executorName;
    }

    public Reason reason() {
        return reason;
    }

    public Instant resumesAt() {
        return resumesAt;
    }

    public String redoReason() {
        return redoReason;
    }

    public String withdrawalReason() {
        return withdrawalReason;
    }

    public boolean isWithdrawalAsked() {
        return withdrawalAsked;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant remindedAt() {
        return remindedAt;
    }

    public Instant fedBackAt() {
        return fedBackAt;
    }

    public Feedback feedback() {
        return feedback;
    }

    public long version() {
        return version;
    }
}

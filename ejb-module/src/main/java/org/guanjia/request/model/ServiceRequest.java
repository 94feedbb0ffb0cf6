package org.guanjia.request.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanjia.calendar.ClockView;
import org.guanjia.estate.LifePhase;
import org.guanjia.jms.Outcome;
import org.guanjia.promise.PromisedTo;
import org.guanjia.request.Confirmation;
import org.guanjia.request.ConfirmationKind;
import org.guanjia.request.Fulfilment;
import org.guanjia.request.Gate;
import org.guanjia.request.IntakeChannel;
import org.guanjia.request.Judgement;
import org.guanjia.request.Priority;
import org.guanjia.request.RequestAction;
import org.guanjia.request.RequestDetails;
import org.guanjia.request.RequestStatus;
import org.guanjia.request.RequestTransitionNotAllowed;
import org.guanjia.request.TakeRequest;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Origin;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What an owner asked of their butler post. The butler takes it and judges it (lawful, safe, reasonable); a doubt goes to a
 * senior; a refusal keeps its reason. Accepted, it is split into tasks for departments. When each task has its feedback, the
 * butler asks the owner; only with every feedback and the owner's confirmation is it closed. What was not wholly done closes
 * as partly met or unmet, with a reason. A closed request can be reopened, and then needs a new confirmation.
 */
@Entity
@Table(name = "request")
public class ServiceRequest {

    private static final Duration WRITTEN_DOWN_WITHIN = Duration.ofDays(1);

    private static final Set<RequestAction> SYSTEM_ACTIONS = EnumSet.of(RequestAction.COMPLETE_FEEDBACK);

    @Id
    private UUID id;

    private String number;

    private UUID estateId;

    @Enumerated(EnumType.STRING)
    private LifePhase phase;

    private UUID unitId;

    private UUID personId;

    private UUID postId;

    private UUID itemId;

    @Enumerated(EnumType.STRING)
    private IntakeChannel channel;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    private String subject;
    private String words;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> answers;

    private int formVersion;

    private Instant wishedAt;

    private Integer doneMinutes;

    /** By when it is owed; null where nothing was promised, and once it is over. */
    private Instant owedBy;

    @Enumerated(EnumType.STRING)
    private RequestStatus status;

    @Enumerated(EnumType.STRING)
    private Judgement lawful;

    @Enumerated(EnumType.STRING)
    private Judgement safe;

    @Enumerated(EnumType.STRING)
    private Judgement reasonable;

    /** Why it was doubted, declined, cancelled, closed unmet or reopened last. */
    private String reason;

    private Instant submittedAt;

    private UUID submittedBy;

    private int ownerReminders;

    @Enumerated(EnumType.STRING)
    private ConfirmationKind confirmationKind;

    private Instant confirmedAt;

    @Enumerated(EnumType.STRING)
    private Fulfilment fulfilment;

    private Instant closedAt;

    private boolean reopened;

    /** Follows the origin through the foreign key; the database refuses a closed request under an open origin. */
    @Column(updatable = false)
    private boolean originClosed;

    @Version
    private long version;

    protected ServiceRequest() {}

    /**
     * Takes in what the owner asks.
     *
     * @param asked wished for no earlier than a day ago: what was called out in the corridor may be written down later
     * @param number as people say it, unique
     * @param place where and when in the estate's life it arose, and whose post it is
     * @param form the item's own form, as it was answered
     */
    public ServiceRequest(
            TakeRequest asked, String number, RequestPlace place, AnsweredForm form, Actor by, Instant at) {
        if (asked.wishedAt() != null && asked.wishedAt().isBefore(at.minus(WRITTEN_DOWN_WITHIN))) {
            throw BusinessRuleViolation.at("wishedAt", "request.wishedLongAgo");
        }
        this.id = asked.id();
        this.number = number;
        this.estateId = place.estateId();
        this.phase = place.phase();
        this.unitId = asked.unitId();
        this.personId = asked.personId();
        this.postId = place.postId();
        this.itemId = asked.itemId();
        this.channel = asked.channel();
        this.priority = asked.priority();
        this.subject = asked.subject().strip();
        this.words = asked.words();
        this.answers = form.answers();
        this.formVersion = form.version();
        this.wishedAt = asked.wishedAt();
        this.doneMinutes = place.doneMinutes();
        this.submittedBy = by.id();
        this.submittedAt = at;
        this.status = RequestStatus.SUBMITTED;
        this.owedBy = promised(doneMinutes == null ? null : at.plus(Duration.ofMinutes(doneMinutes)));
    }

    /** Passes it through the gate: accepts it, refers it to a senior, or declines it. */
    public RequestAction judge(Gate gate) {
        RequestAction verdict = gate.verdict();
        if (verdict != RequestAction.ACCEPT) {
            requireReason(gate.reason());
        }
        apply(verdict);
        this.lawful = gate.lawful();
        this.safe = gate.safe();
        this.reasonable = gate.reasonable();
        this.reason = gate.reason();
        return verdict;
    }

    /** A senior lets a doubtful request pass, and says why. */
    public void letPass(String why) {
        if (status != RequestStatus.REFERRED) {
            throw new RequestTransitionNotAllowed(status, RequestAction.ACCEPT);
        }
        requireReason(why);
        apply(RequestAction.ACCEPT);
        this.reason = why;
    }

    /** It is not served; the reason is kept. */
    public void decline(String why) {
        requireReason(why);
        apply(RequestAction.DECLINE);
        this.reason = why;
    }

    /** The owner does not want it any more. */
    public void cancel(String why) {
        requireReason(why);
        apply(RequestAction.CANCEL);
        this.reason = why;
    }

    /** Tasks are ordered for it; an earlier confirmation no longer holds. */
    public void dispatch() {
        apply(RequestAction.DISPATCH);
        forgetConfirmation();
    }

    /** The last feedback came. */
    public void completeFeedback() {
        apply(RequestAction.COMPLETE_FEEDBACK);
    }

    /** A feedback goes back to its department; an earlier confirmation no longer holds. */
    public void sendBack() {
        apply(RequestAction.SEND_BACK);
        forgetConfirmation();
    }

    /** The owner was asked for the confirmation once more. */
    public void remindOwner() {
        apply(RequestAction.REMIND_OWNER);
        ownerReminders++;
    }

    /** The owner confirms; tacitly only after the reminders that the settings ask for. */
    public void confirm(Confirmation confirmation, int remindersForTacit, Instant at) {
        if (confirmation.kind() == ConfirmationKind.TACIT && ownerReminders < remindersForTacit) {
            throw BusinessRuleViolation.at(
                    "kind", "request.confirmation.remindersMissing", ownerReminders, remindersForTacit);
        }
        apply(RequestAction.CONFIRM);
        this.confirmationKind = confirmation.kind();
        this.confirmedAt = at;
    }

    /**
     * Closes it. Its tasks' feedback must be complete: the origin has been closed before, which makes sure of that.
     *
     * @param outcomes of the feedback that counts
     * @param why needed unless all was done
     */
    public void close(Collection<Outcome> outcomes, String why, Instant at) {
        Fulfilment came = Fulfilment.of(outcomes);
        if (came != Fulfilment.MET) {
            requireReason(why);
        }
        apply(RequestAction.CLOSE);
        this.fulfilment = came;
        this.reason = why;
        this.closedAt = at;
    }

    /** It was not right after all; it needs a new confirmation. The executors and the first clock stay. */
    public void reopen(String why) {
        requireReason(why);
        apply(RequestAction.REOPEN);
        this.reason = why;
        this.reopened = true;
        this.fulfilment = null;
        this.closedAt = null;
        forgetConfirmation();
    }

    private void forgetConfirmation() {
        this.confirmationKind = null;
        this.confirmedAt = null;
        this.ownerReminders = 0;
    }

    private static void requireReason(String why) {
        if (why == null || why.isBlank()) {
            throw BusinessRuleViolation.at("reason", "request.reasonMissing");
        }
    }

    /** What was promised counts on, by its clock: after it was opened again. */
    public void goOn(ClockView clock, Instant at) {
        owedBy = promised(doneMinutes == null ? null : clock.dueAt(Duration.ofMinutes(doneMinutes), at));
    }

    private Instant promised(Instant byTarget) {
        return wishedAt == null ? byTarget : wishedAt;
    }

    private void apply(RequestAction action) {
        status = status.after(action);
        if (status.isOver()) {
            owedBy = null;
        }
    }

    /** What people may do with it now. */
    public List<RequestAction> allowedActions() {
        return status.allowedActions().stream()
                .filter(action -> !SYSTEM_ACTIONS.contains(action))
                .toList();
    }

    /** Its details beside what lists show. */
    public RequestDetails details() {
        return new RequestDetails(
                version,
                personId,
                phase,
                channel,
                words,
                Map.copyOf(answers),
                formVersion,
                lawful == null ? null : new Gate(lawful, safe, reasonable, null),
                reason,
                ownerReminders,
                confirmationKind,
                confirmedAt,
                fulfilment);
    }

    /** What lists show of it. */
    public RequestHead head() {
        return new RequestHead(
                id,
                number,
                subject,
                status,
                reopened,
                priority,
                itemId,
                unitId,
                personId,
                postId,
                submittedAt,
                wishedAt,
                doneMinutes,
                closedAt);
    }

    /** To whom it is said what is promised about it. */
    public PromisedTo promisedTo() {
        return new PromisedTo(estateId, postId, unitId, personId, Origin.request(id));
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public UUID estateId() {
        return estateId;
    }

    public UUID unitId() {
        return unitId;
    }

    public UUID postId() {
        return postId;
    }

    public Instant owedBy() {
        return owedBy;
    }

    public RequestStatus status() {
        return status;
    }

    public Fulfilment fulfilment() {
        return fulfilment;
    }

    public ConfirmationKind confirmationKind() {
        return confirmationKind;
    }

    public boolean isReopened() {
        return reopened;
    }

    public long version() {
        return version;
    }
}

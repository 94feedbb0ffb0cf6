package org.guanjia.web.request;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.guanjia.dispatch.TaskPlan;
import org.guanjia.preference.DraftKey;
import org.guanjia.promise.PromiseKind;
import org.guanjia.promise.PromisePlan;
import org.guanjia.request.Gate;
import org.guanjia.request.IntakeChannel;
import org.guanjia.request.Judgement;
import org.guanjia.request.Priority;
import org.guanjia.request.RequestIntake;
import org.guanjia.request.RequestTaken;
import org.guanjia.request.TakeRequest;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Ids;
import org.guanjia.web.shell.Me;

/** One page from caller to orders: who, what, the service's own fields, the gate, and the tasks (S03, S05, S20). */
@Named
@ViewScoped
public class IntakeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RequestIntake intake;

    @Inject
    private IntakeParts parts;

    @Inject
    private Afterwards afterwards;

    @Inject
    private Me me;

    private final UUID requestId = Ids.next();
    private final UUID promiseId = Ids.next();
    private String verb;
    private String query;
    private IntakeChannel channel = IntakeChannel.PHONE;
    private Priority priority = Priority.NORMAL;
    private String subject;
    private String words;
    private LocalDateTime wishedAt;
    private Judgement lawful = Judgement.YES;
    private Judgement safe = Judgement.YES;
    private Judgement reasonable = Judgement.YES;
    private String gateReason;
    private PromiseKind promiseKind = PromiseKind.CALL_BACK;
    private Instant promisedAt;

    /** Opens the page, from the desk perhaps with a caller or a verb. */
    public void load() {
        parts.begin(query, verb);
    }

    /** Takes a service; its name is the first guess at the subject. */
    public void chooseItem(String id) {
        parts.service().choose(Ids.inAddress(id));
        subject = parts.nameOfService();
    }

    /** Takes the request and orders its tasks, where the gate lets it through. */
    public String submit() {
        return take(parts.split().plans(0));
    }

    /** Takes the request; it is split later. */
    public String submitOnly() {
        return take(List.of());
    }

    private String take(List<TaskPlan> plans) {
        if (!parts.owner().isChosen()) {
            throw BusinessRuleViolation.at("who", "request.intake.whoMissing");
        }
        if (!parts.service().isChosen()) {
            throw BusinessRuleViolation.at("cat", "request.intake.whatMissing");
        }
        RequestTaken taken = parts.split()
                .ordering(() -> intake.take(new TakeRequest(
                        requestId,
                        parts.owner().getUnitId(),
                        parts.owner().getPersonId(),
                        parts.service().getItemId(),
                        channel,
                        priority,
                        subject,
                        words,
                        parts.service().getAnswers(),
                        wished(),
                        new Gate(lawful, safe, reasonable, gateReason),
                        plans,
                        parts.photos().ids(),
                        promised())));
        afterwards.say(new DraftKey("intake", ""), "request.taken." + taken.status(), taken.number());
        return "/request.xhtml?faces-redirect=true&id=" + taken.id();
    }

    private PromisePlan promised() {
        return promisedAt == null ? null : new PromisePlan(promiseId, promiseKind, null, promisedAt);
    }

    private Instant wished() {
        return wishedAt == null ? null : wishedAt.atZone(me.getZone()).toInstant();
    }

    public List<IntakeChannel> getChannels() {
        return List.of(IntakeChannel.values());
    }

    public List<Priority> getPriorities() {
        return List.of(Priority.values());
    }

    public List<Judgement> getJudgements() {
        return List.of(Judgement.values());
    }

    /** What may be promised without words. */
    public List<PromiseKind> getPromiseKinds() {
        return List.of(PromiseKind.CALL_BACK, PromiseKind.REPORT, PromiseKind.VISIT);
    }

    /** Whether the gate asks for a reason. */
    public boolean isDoubted() {
        return lawful != Judgement.YES || safe != Judgement.YES || reasonable != Judgement.YES;
    }

    public String getVerb() {
        return verb;
    }

    public void setVerb(String verb) {
        this.verb = verb;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public IntakeChannel getChannel() {
        return channel;
    }

    public void setChannel(IntakeChannel channel) {
        this.channel = channel;
    }

    public Priority getPriority() {
        return priority;
    }

    public void setPriority(Priority priority) {
        this.priority = priority;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LocalDateTime getWishedAt() {
        return wishedAt;
    }

    public void setWishedAt(LocalDateTime wishedAt) {
        this.wishedAt = wishedAt;
    }

    public Judgement getLawful() {
        return lawful;
    }

    public void setLawful(Judgement lawful) {
        this.lawful = lawful;
    }

    public Judgement getSafe() {
        return safe;
    }

    public void setSafe(Judgement safe) {
        this.safe = safe;
    }

    public Judgement getReasonable() {
        return reasonable;
    }

    public void setReasonable(Judgement reasonable) {
        this.reasonable = reasonable;
    }

    public String getGateReason() {
        return gateReason;
    }

    public void setGateReason(String gateReason) {
        this.gateReason = gateReason;
    }

    public PromiseKind getPromiseKind() {
        return promiseKind;
    }

    public void setPromiseKind(PromiseKind promiseKind) {
        this.promiseKind = promiseKind;
    }

    public Instant getPromisedAt() {
        return promisedAt;
    }

    public void setPromisedAt(Instant promisedAt) {
        this.promisedAt = promisedAt;
    }
}

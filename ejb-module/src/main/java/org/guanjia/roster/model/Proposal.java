package org.guanjia.roster.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.guanjia.roster.ProposalAct;
import org.guanjia.roster.ProposalState;
import org.guanjia.roster.ProposalView;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;

/**
 * The search for whom to give the duties of a draft to (S22). One node searches and writes down every few seconds that it lives and the
 * best that it has; any node shows it and may end it. A roster has one search at a time.
 */
@Entity
@Table(name = "roster_proposal")
public class Proposal {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID rosterId;

    @Column(updatable = false)
    private UUID estateId;

    /** The draft as it was when the search began. */
    @Column(updatable = false)
    private long rosterVersion;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    /** The roster while it is searched for: a key over it allows one. */
    private UUID runningFor;

    @Column(updatable = false)
    private UUID begunBy;

    @Column(updatable = false)
    private String begunByName;

    @Column(updatable = false)
    private Instant begunAt;

    private Instant startedAt;

    private Instant aliveAt;

    private Instant betterAt;

    private Instant endedAt;

    private UUID settledBy;

    private String settledByName;

    private int holes;

    private int refused;

    private int told;

    private byte[] duties;

    protected Proposal() {}

    /** A search that waits for its turn. */
    public Proposal(UUID id, Roster roster, Actor by, Instant at) {
        this.id = id;
        this.rosterId = roster.id();
        this.estateId = roster.estateId();
        this.rosterVersion = roster.version();
        this.state = ProposalState.RUNNING;
        this.runningFor = roster.id();
        this.begunBy = by.id();
        this.begunByName = by.name();
        this.begunAt = at;
        this.aliveAt = at;
    }

    /** Its turn has come. */
    public void start(Instant at) {
        startedAt = at;
        aliveAt = at;
    }

    /** Whoever searches lives. */
    public void live(Instant at) {
        aliveAt = at;
    }

    /** Something better was found. */
    public void improve(ProposedDuties found, Instant at) {
        holes = found.holes();
        refused = found.refused();
        told = found.told();
        duties = found.bytes();
        betterAt = at;
        aliveAt = at;
    }

    /** There is nothing better to find, or the time is up. */
    public void finish(Instant at) {
        end(ProposalAct.FINISH, at);
    }

    /** The search broke off. */
    public void fail(Instant at) {
        end(ProposalAct.FAIL, at);
    }

    /** What was found until now is enough. */
    public void stop(Instant at) {
        end(ProposalAct.STOP, at);
    }

    /** Nobody wants it. */
    public void discard(Actor by, Instant at) {
        boolean running = isRunning();
        apply(ProposalAct.DISCARD);
        settle(by, running ? at : endedAt);
    }

    /**
     * The draft takes it over.
     *
     * @return who has which duty, by the duty; those of nobody are missing
     */
    public Map<UUID, UUID> keep(Actor by) {
        if (duties == null) {
            throw new BusinessRuleViolation("roster.proposal.nothingFound");
        }
        apply(ProposalAct.KEEP);
        settle(by, endedAt);
        return ProposedDuties.employees(duties);
    }

    /** A search that gives no sign of life any more has failed. */
    public void failIfSilent(Duration silence, Instant at) {
        if (isSilent(silence, at)) {
            fail(aliveAt);
        }
    }

    private boolean isSilent(Duration silence, Instant at) {
        return isRunning() && aliveAt.plus(silence).isBefore(at);
    }

    public boolean isRunning() {
        return state == ProposalState.RUNNING;
    }

    private void end(ProposalAct act, Instant at) {
        apply(act);
        runningFor = null;
        endedAt = at;
    }

    private void settle(Actor by, Instant end) {
        runningFor = null;
        endedAt = end;
        settledBy = by.id();
        settledByName = by.name();
    }

    private void apply(ProposalAct act) {
        state = state.after(act);
    }

    public UUID id() {
        return id;
    }

    public UUID rosterId() {
        return rosterId;
    }

    public UUID estateId() {
        return estateId;
    }

    public long rosterVersion() {
        return rosterVersion;
    }

    public ProposalState state() {
        return state;
    }

    /** It as others see it at this instant: one that is silent has failed, whether or not somebody wrote it down. */
    public ProposalView view(Duration silence, Instant at) {
        boolean silent = isSilent(silence, at);
        ProposalState now = silent ? ProposalState.FAILED : state;
        return new ProposalView(
                id,
                rosterId,
                now,
                now == ProposalState.RUNNING && startedAt == null,
                begunByName,
                begunAt,
                duties != null,
                holes,
                refused,
                told,
                betterAt,
                silent ? aliveAt : endedAt,
                now.allowedActs().stream().filter(this::isForPeople).toList());
    }

    private boolean isForPeople(ProposalAct act) {
        return switch (act) {
            case STOP, DISCARD -> true;
            case KEEP -> duties != null;
            case FINISH, FAIL -> false;
        };
    }
}

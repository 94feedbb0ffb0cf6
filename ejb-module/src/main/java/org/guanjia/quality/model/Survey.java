package org.guanjia.quality.model;

import jakarta.annotation.Nullable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.guanjia.quality.AnswerKind;
import org.guanjia.quality.Marks;
import org.guanjia.quality.SurveyExpired;
import org.guanjia.quality.SurveyOver;
import org.guanjia.quality.SurveyTicket;
import org.guanjia.request.RequestClosed;
import org.guanjia.shared.Actor;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Seal;

/**
 * One closure of a request, and what its owner says of it: nothing, or marks, once. Opened again before that, it is overtaken: the next
 * closure is asked about anew. Its own secret signs the address that leads to it.
 */
@Entity
@Table(name = "survey")
public class Survey {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID estateId;

    @Column(updatable = false)
    private UUID requestId;

    @Column(updatable = false)
    private int round;

    @Column(updatable = false)
    private UUID postId;

    @Column(updatable = false)
    private UUID unitId;

    @Column(updatable = false)
    private UUID itemId;

    @ElementCollection
    @CollectionTable(name = "survey_department", joinColumns = @JoinColumn(name = "survey_id"))
    @Column(name = "department_id")
    private Set<UUID> departments = new HashSet<>();

    @Column(updatable = false)
    private Instant closedAt;

    /** On the wall of the estate: what reports count by. */
    @Column(updatable = false)
    private LocalDate closedDay;

    @Column(updatable = false)
    private LocalDate closedMonth;

    @Column(updatable = false)
    private String secret;

    private Integer overall;

    private Integer speed;

    private Integer completeness;

    private Integer manner;

    private String words;

    @Enumerated(EnumType.STRING)
    private AnswerKind kind;

    private boolean bad;

    private Instant answeredAt;

    private UUID answeredBy;

    /** As the name was written that day; null where the owner answered themselves. */
    private String answeredByName;

    private Instant overtakenAt;

    @Version
    private long version;

    protected Survey() {}

    /**
     * Asks about a closure.
     *
     * @param round which one of the request, from one
     * @param day on the wall of the estate
     * @param secret known to nobody else, at least 32 characters
     */
    public Survey(UUID id, RequestClosed closed, int round, LocalDate day, String secret) {
        this.id = id;
        this.estateId = closed.estateId();
        this.requestId = closed.requestId();
        this.round = round;
        this.postId = closed.postId();
        this.unitId = closed.unitId();
        this.itemId = closed.itemId();
        this.departments.addAll(closed.departments());
        this.closedAt = closed.at();
        this.closedDay = day;
        this.closedMonth = day.withDayOfMonth(1);
        this.secret = secret;
    }

    /** What leads the owner here for this long. */
    public SurveyTicket ticket(Duration valid) {
        Instant until = closedAt.plus(valid).truncatedTo(ChronoUnit.SECONDS);
        return new SurveyTicket(id, until, seal(until));
    }

    /**
     * Lets in whoever shows what leads here.
     *
     * @throws NotFound where it was not signed by us
     * @throws SurveyExpired where its time is over
     * @throws SurveyOver where nothing is asked any more
     */
    public void letIn(SurveyTicket ticket, Instant at) {
        if (!Seal.same(seal(ticket.until()), ticket.seal())) {
            throw new NotFound();
        }
        requireOpen();
        if (!at.isBefore(ticket.until())) {
            throw new SurveyExpired();
        }
    }

    private String seal(Instant until) {
        return Seal.with(secret).of("survey " + id + " " + until.getEpochSecond());
    }

    /**
     * The owner's marks.
     *
     * @param by who wrote them down; not kept where it was the owner
     * @param badUpTo a mark this low is a bad one
     * @return whether one of them is
     * @throws SurveyOver where nothing is asked any more
     */
    public boolean answer(Marks marks, AnswerKind how, Actor by, int badUpTo, Instant at) {
        requireOpen();
        overall = marks.overall();
        speed = marks.speed();
        completeness = marks.completeness();
        manner = marks.manner();
        words = marks.words() == null || marks.words().isBlank()
                ? null
                : marks.words().strip();
        kind = how;
        bad = marks.lowest() <= badUpTo;
        answeredAt = at;
        if (how != AnswerKind.LINK) {
            answeredBy = by.id();
            answeredByName = by.name();
        }
        return bad;
    }

    /** The request was opened again; what was said before stays said. */
    public void overtake(Instant at) {
        if (isOpen()) {
            overtakenAt = at;
        }
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new SurveyOver(answeredAt != null);
        }
    }

    /** Whether marks are waited for. */
    public boolean isOpen() {
        return answeredAt == null && overtakenAt == null;
    }

    public boolean isOvertaken() {
        return overtakenAt != null;
    }

    /** What was said; null while nothing was. */
    public @Nullable Marks marks() {
        return answeredAt == null ? null : new Marks(overall, speed, completeness, manner, words);
    }

    public UUID id() {
        return id;
    }

    public UUID estateId() {
        return estateId;
    }

    public UUID requestId() {
        return requestId;
    }

    public UUID postId() {
        return postId;
    }

    public UUID unitId() {
        return unitId;
    }

    public int round() {
        return round;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public AnswerKind kind() {
        return kind;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public String answeredByName() {
        return answeredByName;
    }
}

package org.guanjia.butler.model;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.Nullable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.guanjia.butler.MatterAct;
import org.guanjia.butler.MatterKind;
import org.guanjia.butler.MatterState;
import org.guanjia.butler.NoteMatter;
import org.guanjia.butler.OpenMatter;
import org.guanjia.butler.Remark;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Ids;

/** One thing that whoever leaves a post tells whoever comes, and whether they took it on. */
@Entity
@Table(name = "handover_matter")
public class HandoverMatter {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID handoverId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MatterKind kind;

    @Column(updatable = false)
    private UUID matterId;

    @Column(updatable = false)
    private UUID unitId;

    @Column(updatable = false)
    private String label;

    @Enumerated(EnumType.STRING)
    private MatterState state;

    @ElementCollection
    @CollectionTable(name = "handover_remark", joinColumns = @JoinColumn(name = "matter_id"))
    @OrderColumn(name = "position")
    private List<Remark> remarks = new ArrayList<>();

    private UUID handedBy;

    private String handedByName;

    private Instant handedAt;

    private Instant takenOnAt;

    @Version
    private long version;

    protected HandoverMatter() {}

    private HandoverMatter(
            UUID id, UUID handoverId, MatterKind kind, UUID matterId, UUID unitId, String label, MatterState state) {
        this.id = id;
        this.handoverId = handoverId;
        this.kind = kind;
        this.matterId = matterId;
        this.unitId = unitId;
        this.label = label;
        this.state = state;
    }

    /** One of which nothing is told yet. */
    public HandoverMatter(UUID handoverId, OpenMatter open) {
        this(Ids.next(), handoverId, open.kind(), open.id(), open.unitId(), open.label(), MatterState.WAITING);
    }

    /** One that somebody who is away had no time to tell of: it is taken on as it is written. */
    public static HandoverMatter left(UUID handoverId, OpenMatter open, Instant at) {
        HandoverMatter left = new HandoverMatter(
                Ids.next(), handoverId, open.kind(), open.id(), open.unitId(), open.label(), MatterState.HANDED);
        left.handedAt = at;
        return left;
    }

    /** One that stands nowhere else. */
    public static HandoverMatter noted(NoteMatter command, Actor by, Instant at) {
        if (!command.kind().isNoted()) {
            throw BusinessRuleViolation.at("kind", "butler.matter.notNoted");
        }
        HandoverMatter noted = new HandoverMatter(
                command.id(),
                command.handoverId(),
                command.kind(),
                command.id(),
                command.unitId(),
                null,
                MatterState.WAITING);
        noted.hand(command.words(), by, at);
        return noted;
    }

    /**
     * Tells what there is to know.
     *
     * @param words null where what is written says all; needed where something was asked
     */
    public void hand(@Nullable String words, Actor by, Instant at) {
        String said = words == null || words.isBlank() ? null : words.strip();
        if (said == null && state == MatterState.ASKED) {
            throw BusinessRuleViolation.at("words", "butler.matter.answerMissing");
        }
        apply(MatterAct.HAND);
        if (said != null) {
            remarks.add(new Remark(false, said, by.name(), at));
        }
        handedBy = by.id();
        handedByName = by.name();
        handedAt = at;
    }

    /** Whoever comes wants to know more. */
    public void ask(String words, Actor by, Instant at) {
        apply(MatterAct.ASK);
        remarks.add(new Remark(true, words.strip(), by.name(), at));
    }

    /** Whoever comes takes it on. */
    public void takeOn(Instant at) {
        apply(MatterAct.TAKE_ON);
        takenOnAt = at;
    }

    private void apply(MatterAct act) {
        state = state.after(act);
    }

    public UUID handoverId() {
        return handoverId;
    }

    public MatterKind kind() {
        return kind;
    }

    public UUID matterId() {
        return matterId;
    }

    public UUID unitId() {
        return unitId;
    }

    public String label() {
        return label;
    }

    public MatterState state() {
        return state;
    }

    /** What was told and asked, in that order. */
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /** All that was told; null where nothing was. */
    public @Nullable String told() {
        String told = remarks.stream()
                .filter(remark -> !remark.question())
                .map(Remark::words)
                .collect(joining("\n"));
        return told.isEmpty() ? null : told;
    }

    public String handedByName() {
        return handedByName;
    }

    public Instant handedAt() {
        return handedAt;
    }

    public Instant takenOnAt() {
        return takenOnAt;
    }

    public long version() {
        return version;
    }
}

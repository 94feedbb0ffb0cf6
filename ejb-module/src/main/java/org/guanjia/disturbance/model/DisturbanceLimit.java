package org.guanjia.disturbance.model;

import jakarta.annotation.Nullable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.guanjia.disturbance.DisturbanceKind;
import org.guanjia.disturbance.LimitScope;
import org.guanjia.disturbance.LimitView;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Ids;

/** How often a week, for everywhere, an estate or one home. Those for everywhere are always there. */
@Entity
@Table(name = "disturbance_limit")
public class DisturbanceLimit {

    /** What a limit for everywhere is of, so that a key can hold that there is one. */
    public static final UUID EVERYWHERE = new UUID(0, 0);

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private LimitScope scope;

    /** The estate or household. */
    private UUID scopeId;

    @Enumerated(EnumType.STRING)
    private DisturbanceKind kind;

    private int aWeek;

    private String words;

    private UUID changedBy;

    private String changedByName;

    private Instant changedAt;

    @Version
    private long version;

    protected DisturbanceLimit() {}

    public DisturbanceLimit(LimitScope scope, UUID scopeId, DisturbanceKind kind) {
        this.id = Ids.next();
        this.scope = scope;
        this.scopeId = scopeId;
        this.kind = kind;
    }

    /**
     * So often from now on.
     *
     * @param newWords what an owner said of it; null for an estate and for everywhere
     */
    public void change(int newAWeek, @Nullable String newWords, Actor by, Instant at) {
        aWeek = newAWeek;
        words = newWords;
        changedBy = by.id();
        changedByName = by.name();
        changedAt = at;
    }

    public LimitScope scope() {
        return scope;
    }

    public DisturbanceKind kind() {
        return kind;
    }

    public int aWeek() {
        return aWeek;
    }

    public long version() {
        return version;
    }

    /** It as others see it. */
    public LimitView view() {
        return new LimitView(scope, kind, aWeek, words, changedByName, changedAt, version);
    }
}

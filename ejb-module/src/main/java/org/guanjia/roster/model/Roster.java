package org.guanjia.roster.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.guanjia.roster.RosterAct;
import org.guanjia.roster.RosterState;
import org.guanjia.shared.Actor;

/**
 * Who is on duty on an estate in a month (S22). It is drafted with a duty for each post and day; once published, the posts' chains
 * follow it, and each change of a duty names its reason.
 */
@Entity
@Table(name = "roster")
public class Roster {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID estateId;

    @Column(updatable = false)
    private LocalDate firstDay;

    @Enumerated(EnumType.STRING)
    private RosterState state;

    private UUID publishedBy;

    private String publishedByName;

    private Instant publishedAt;

    protected Roster() {}

    /** A draft of the month. */
    public Roster(UUID id, UUID estateId, YearMonth month) {
        this.id = id;
        this.estateId = estateId;
        this.firstDay = month.atDay(1);
        this.state = RosterState.DRAFT;
    }

    /** Duties are given to people of the draft. */
    public void fill() {
        apply(RosterAct.FILL);
    }

    /** People are on duty by it from now on. */
    public void publish(Actor by, Instant at) {
        apply(RosterAct.PUBLISH);
        publishedBy = by.id();
        publishedByName = by.name();
        publishedAt = at;
    }

    /** Somebody else has a duty that is published. */
    public void change() {
        apply(RosterAct.CHANGE);
    }

    private void apply(RosterAct act) {
        state = state.after(act);
    }

    public UUID id() {
        return id;
    }

    public UUID estateId() {
        return estateId;
    }

    public YearMonth month() {
        return YearMonth.from(firstDay);
    }

    public RosterState state() {
        return state;
    }

    public String publishedByName() {
        return publishedByName;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public long version() {
        return version;
    }
}

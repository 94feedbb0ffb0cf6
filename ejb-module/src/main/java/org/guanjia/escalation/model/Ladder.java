package org.guanjia.escalation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.Milestone;
import org.guanjia.escalation.LadderView;
import org.guanjia.shared.BusinessRuleViolation;

/** Whom it is told when about one kind of target. There is one for each kind; an administrator says what is on it. */
@Entity
@IdClass(Ladder.Key.class)
@Table(name = "escalation_ladder")
public class Ladder {

    private static final int EARLIEST = -24 * 60;
    private static final int LATEST = 7 * 24 * 60;

    /** Identifies a ladder. */
    public record Key(ClockKind kind, Milestone milestone) {}

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "owner_kind")
    private ClockKind kind;

    @Id
    @Enumerated(EnumType.STRING)
    private Milestone milestone;

    private boolean active;

    @Convert(converter = RungsText.class)
    private List<Integer> rungs;

    @Version
    private long version;

    protected Ladder() {}

    /** Other rungs from now on, or none while it is switched off. */
    public void change(boolean on, List<Integer> minutes) {
        check(minutes);
        active = on;
        rungs = List.copyOf(minutes);
    }

    /** @throws BusinessRuleViolation where a level would be told before the one below, or too far from the due time */
    public static void check(List<Integer> minutes) {
        for (int level = 0; level < minutes.size(); level++) {
            int after = minutes.get(level);
            if (after < EARLIEST || after > LATEST) {
                throw BusinessRuleViolation.at("rungs", "escalation.rung.far", level + 1);
            }
            if (level > 0 && after <= minutes.get(level - 1)) {
                throw BusinessRuleViolation.at("rungs", "escalation.rung.order", level + 1);
            }
        }
    }

    /** It as others see it. */
    public LadderView view() {
        return new LadderView(kind, milestone, active, rungs, version);
    }

    public long version() {
        return version;
    }
}

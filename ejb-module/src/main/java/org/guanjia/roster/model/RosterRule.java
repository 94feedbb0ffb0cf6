package org.guanjia.roster.model;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanjia.roster.ChangeRosterRule;
import org.guanjia.roster.RosterRuleKind;
import org.guanjia.roster.RosterRuleKind.Measure;
import org.guanjia.roster.RosterRuleView;
import org.guanjia.roster.RuleWeight;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;

/** What a roster has to keep (S22). There is one of each kind; an administrator may change how it is meant, not whose words it follows. */
@Entity
@Table(name = "roster_rule")
public class RosterRule {

    @Id
    @Enumerated(EnumType.STRING)
    private RosterRuleKind kind;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private RuleWeight weight;

    private Integer amount;

    private String weekdays;

    @Column(updatable = false)
    private String sourceZh;

    @Column(updatable = false)
    private String sourceEn;

    private UUID changedBy;

    private String changedByName;

    private Instant changedAt;

    protected RosterRule() {}

    /** Another meaning from now on. */
    public void change(ChangeRosterRule command, Actor by, Instant at) {
        if (kind.isAlwaysRefused() && command.weight() != RuleWeight.REFUSED) {
            throw BusinessRuleViolation.at("weight", "roster.rule.always");
        }
        if (kind.measure() == Measure.AMOUNT && command.amount() == null) {
            throw BusinessRuleViolation.at("amount", "roster.rule.amountMissing");
        }
        if (kind.measure() == Measure.WEEKDAYS && command.weekdays().isEmpty()) {
            throw BusinessRuleViolation.at("weekdays", "roster.rule.weekdaysMissing");
        }
        weight = command.weight();
        amount = kind.measure() == Measure.AMOUNT ? command.amount() : null;
        weekdays = kind.measure() == Measure.WEEKDAYS
                ? command.weekdays().stream().sorted().map(DayOfWeek::name).collect(joining(","))
                : null;
        changedBy = by.id();
        changedByName = by.name();
        changedAt = at;
    }

    public RosterRuleKind kind() {
        return kind;
    }

    public long version() {
        return version;
    }

    /** It as others see it. */
    public RosterRuleView view() {
        return new RosterRuleView(
                kind, weight, amount, weekdaySet(), sourceZh, sourceEn, changedByName, changedAt, version);
    }

    private Set<DayOfWeek> weekdaySet() {
        return weekdays == null
                ? Set.of()
                : Stream.of(weekdays.split(",")).map(DayOfWeek::valueOf).collect(toUnmodifiableSet());
    }
}

package org.guanjia.roster.model;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.roster.DutyView;
import org.guanjia.roster.RosterRuleKind;
import org.guanjia.roster.ShiftPatternView;
import org.guanjia.roster.SubstitutionView;

/** Keeps rosters, their duties, patterns and rules. */
public interface Rosters {

    /** The roster of a month, if it was begun. */
    Optional<Roster> ofMonth(UUID estateId, YearMonth month);

    /** @throws org.guanjia.shared.NotFound where there is none */
    Roster roster(UUID id);

    /** The roster, locked against a second act at the same time; it will have another version. */
    Roster locked(UUID id);

    void add(Roster roster);

    void add(Collection<Duty> duties);

    void add(Substitution substitution);

    /** @throws org.guanjia.shared.NotFound where there is none */
    Duty duty(UUID id);

    /** All duties of a roster, by time. */
    List<Duty> duties(UUID rosterId);

    /** The same, to be looked at. */
    List<DutyView> views(UUID rosterId);

    /** These duties, to be looked at. */
    List<DutyView> views(Collection<UUID> ids);

    /** Duties of other rosters of the estate that are published, which take time between these instants. */
    List<DutyView> published(UUID estateId, UUID otherThan, Instant from, Instant until);

    /** Published duties that somebody has between these instants, by time. */
    List<DutyView> ofEmployee(UUID employeeId, Instant from, Instant until);

    /** What was changed in a roster since it was published, the latest first. */
    List<SubstitutionView> substitutions(UUID rosterId);

    /** The shifts of an estate, in their order: its own, or else the group's. */
    List<ShiftPatternView> patterns(UUID estateId);

    RosterRule rule(RosterRuleKind kind);

    /** All rules, the gravest first. */
    List<RosterRule> rules();

    /** Writes what was changed, so that a clash shows now and not at commit. */
    void flush();
}

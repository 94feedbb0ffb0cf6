package org.guanjia.roster;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.guanjia.butler.PostView;
import org.guanjia.butler.Posts;
import org.guanjia.estate.Estates;
import org.guanjia.roster.model.Duty;
import org.guanjia.roster.model.DutySlot;
import org.guanjia.roster.model.Roster;
import org.guanjia.roster.model.RosterCheck;
import org.guanjia.roster.model.RosterRule;
import org.guanjia.roster.model.RosterSheet;
import org.guanjia.roster.model.Rosters;
import org.guanjia.shared.NotFound;
import org.guanjia.staff.EmployeeView;
import org.guanjia.staff.Employees;

/** Puts together what is to be known about the roster of a month, within a transaction whose boundary has checked the caller. */
@ApplicationScoped
class RosterDraft {

    /** How far beyond the month duties are looked at: as long as any run of days or nights may be. */
    private static final Duration AROUND = Duration.ofDays(31);

    @Inject
    private Rosters rosters;

    @Inject
    private Posts posts;

    @Inject
    private Employees employees;

    @Inject
    private Estates estates;

    /** Who can have duties on an estate: its butlers, by staff number. */
    List<EmployeeView> team(UUID estateId) {
        return employees.butlersOf(estateId);
    }

    /** Gives a draft each duty that the month asks for and that it does not have. */
    void complete(Roster roster) {
        UUID estateId = roster.estateId();
        ZoneId zone = estates.estate(estateId).zone();
        List<ShiftPatternView> patterns = rosters.patterns(estateId);
        Map<UUID, ShiftPatternView> byId = patterns.stream().collect(toMap(ShiftPatternView::id, Function.identity()));
        Set<DutySlot> present =
                rosters.duties(roster.id()).stream().map(Duty::slot).collect(toSet());
        List<UUID> postIds = postsByName(estateId);
        rosters.add(
                DutySlot.of(roster.month(), patterns, postIds, team(estateId).size()).stream()
                        .filter(slot -> !present.contains(slot))
                        .map(slot -> new Duty(roster, slot, byId.get(slot.patternId()), zone))
                        .toList());
    }

    private List<UUID> postsByName(UUID estateId) {
        return posts.ofEstate(estateId).stream().map(PostView::id).toList();
    }

    /** @throws NotFound where the duty is of another roster */
    Duty duty(Roster roster, UUID dutyId) {
        Duty duty = rosters.duty(dutyId);
        if (!duty.rosterId().equals(roster.id())) {
            throw new NotFound();
        }
        return duty;
    }

    /** The month with all that a judgement of it needs. */
    RosterSheet sheet(Roster roster) {
        UUID estateId = roster.estateId();
        ZoneId zone = estates.estate(estateId).zone();
        YearMonth month = roster.month();
        Instant begin = month.atDay(1).atStartOfDay(zone).toInstant();
        Instant end = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
        return new RosterSheet(
                month,
                zone,
                postsByName(estateId),
                team(estateId).stream().map(EmployeeView::id).toList(),
                rosters.views(roster.id()),
                rosters.published(estateId, roster.id(), begin.minus(AROUND), end.plus(AROUND)));
    }

    /** The judge of a month. */
    RosterCheck check(RosterSheet sheet) {
        return new RosterCheck(
                sheet, rosters.rules().stream().map(RosterRule::view).toList());
    }

    /** Whom a duty could be given to: whoever it wrongs least first, then whoever has worked least. */
    List<DutyCandidate> candidates(Roster roster, DutyView duty) {
        RosterSheet sheet = sheet(roster);
        RosterCheck with = check(sheet);
        RosterCheck without = check(sheet.with(duty.of(null)));
        Map<UUID, PersonLoad> loads =
                without.loads().stream().collect(toMap(PersonLoad::employeeId, Function.identity()));
        return team(roster.estateId()).stream()
                .map(person -> {
                    List<RosterFinding> findings = with.about(person.id(), duty);
                    Set<RosterRuleKind> anyway = without.about(person.id()).stream()
                            .map(RosterFinding::kind)
                            .collect(toSet());
                    long more = findings.stream()
                            .filter(finding -> !anyway.contains(finding.kind()))
                            .count();
                    return new DutyCandidate(person, loads.get(person.id()), findings, more);
                })
                .sorted(comparing(DutyCandidate::more)
                        .thenComparing(candidate -> candidate.load().minutes()))
                .toList();
    }
}

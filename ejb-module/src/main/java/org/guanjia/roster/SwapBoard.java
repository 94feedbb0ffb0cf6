package org.guanjia.roster;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.guanjia.shared.Roles.ADMINISTRATOR;
import static org.guanjia.shared.Roles.BUTLER;
import static org.guanjia.shared.Roles.DUTY_MANAGER;

import jakarta.annotation.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.guanjia.butler.Posts;
import org.guanjia.estate.Estates;
import org.guanjia.roster.model.Duty;
import org.guanjia.roster.model.Roster;
import org.guanjia.roster.model.Rosters;
import org.guanjia.roster.model.Swap;
import org.guanjia.roster.model.Swaps;
import org.guanjia.shared.Caller;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.NotFound;
import org.guanjia.staff.EmployeeView;
import org.guanjia.staff.Employees;

/** Shows butlers their own month, whom they could swap with, and everybody the swaps that wait for them (S22). */
@Stateless
public class SwapBoard {

    @Inject
    private Swaps swaps;

    @Inject
    private Rosters rosters;

    @Inject
    private RosterDraft drafts;

    @Inject
    private SwapJudge judge;

    @Inject
    private SwapParts parts;

    @Inject
    private Posts posts;

    @Inject
    private Employees employees;

    @Inject
    private Estates estates;

    @Inject
    private Caller caller;

    @Inject
    private EstateClock clock;

    /** What a month asks of the caller. */
    @RolesAllowed(BUTLER)
    public MyMonth month(@NotNull UUID estateId, @NotNull YearMonth month) {
        caller.requireEstate(estateId);
        UUID me = caller.actor().id();
        ZoneId zone = estates.estate(estateId).zone();
        Optional<Roster> published =
                rosters.ofMonth(estateId, month).filter(roster -> roster.state() == RosterState.PUBLISHED);
        return new MyMonth(
                month,
                published.isPresent(),
                rosters.patterns(estateId),
                posts.ofEstate(estateId),
                rosters
                        .ofEmployee(
                                me,
                                month.atDay(1).atStartOfDay(zone).toInstant(),
                                month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant())
                        .stream()
                        .filter(duty -> YearMonth.from(duty.day()).equals(month))
                        .toList(),
                published
                        .flatMap(roster -> drafts.check(drafts.sheet(roster)).loads().stream()
                                .filter(load -> load.employeeId().equals(me))
                                .findFirst())
                        .orElse(null),
                views(swaps.with(estateId, me, month)).stream()
                        .sorted(comparing((SwapView swap) -> swap.state().isOver()))
                        .toList());
    }

    /** Whom the caller could ask to have a duty of theirs: whom it wrongs least first. */
    @RolesAllowed(BUTLER)
    public List<SwapOffer> offers(@NotNull UUID dutyId) {
        Duty duty = rosters.duty(dutyId);
        Roster roster = ofMine(duty);
        Instant now = clock.now();
        List<DutyView> toCome = rosters.views(roster.id()).stream()
                .filter(one -> one.beginsAt().isAfter(now))
                .toList();
        return drafts.candidates(roster, duty.view()).stream()
                .filter(candidate -> !candidate.person().id().equals(duty.employeeId()))
                .map(candidate -> new SwapOffer(
                        candidate,
                        toCome.stream()
                                .filter(one -> candidate.person().id().equals(one.employeeId()))
                                .toList()))
                .toList();
    }

    /** What a swap of a duty of the caller’s would break about both of them. */
    @RolesAllowed(BUTLER)
    public List<RosterFinding> broken(@NotNull UUID dutyId, @NotNull UUID colleagueId, @Nullable UUID inReturnId) {
        Duty duty = rosters.duty(dutyId);
        Roster roster = ofMine(duty);
        return judge.broken(
                roster,
                duty.view(),
                colleagueId,
                inReturnId == null ? null : drafts.duty(roster, inReturnId).view());
    }

    private Roster ofMine(Duty duty) {
        Roster roster = rosters.roster(duty.rosterId());
        caller.requireEstate(roster.estateId());
        if (roster.state() != RosterState.PUBLISHED || !caller.actor().id().equals(duty.employeeId())) {
            throw new NotFound();
        }
        return roster;
    }

    /** One swap, for those who have a part in it. */
    @RolesAllowed({BUTLER, DUTY_MANAGER, ADMINISTRATOR})
    public SwapView swap(@NotNull UUID swapId) {
        Swap swap = swaps.swap(swapId);
        caller.requireEstate(rosters.roster(swap.rosterId()).estateId());
        parts.requireAny(swap);
        return views(List.of(swap)).get(0);
    }

    /** What granting a swap would break. */
    @RolesAllowed({DUTY_MANAGER, ADMINISTRATOR})
    public List<RosterFinding> brokenBy(@NotNull UUID swapId) {
        Swap swap = swaps.swap(swapId);
        Roster roster = rosters.roster(swap.rosterId());
        caller.requireEstate(roster.estateId());
        return judge.broken(
                roster,
                rosters.duty(swap.dutyId()).view(),
                swap.askedOf(),
                swap.inReturnId() == null
                        ? null
                        : rosters.duty(swap.inReturnId()).view());
    }

    /** The swaps of a roster that something may still come of. */
    @RolesAllowed({DUTY_MANAGER, ADMINISTRATOR})
    public List<SwapView> underWay(@NotNull UUID rosterId) {
        caller.requireEstate(rosters.roster(rosterId).estateId());
        return views(swaps.underWay(rosterId, clock.now()));
    }

    /** What waits for the caller on an estate: as a butler to be answered, as a manager to be granted. */
    @RolesAllowed({BUTLER, DUTY_MANAGER})
    public List<SwapView> waiting(@NotNull UUID estateId) {
        caller.requireEstate(estateId);
        Instant now = clock.now();
        return views(Stream.concat(
                        swaps.askedOf(caller.actor().id(), now).stream(),
                        caller.hasRole(DUTY_MANAGER) ? swaps.agreed(estateId, now).stream() : Stream.empty())
                .toList());
    }

    private List<SwapView> views(List<Swap> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        Map<UUID, DutyView> duties = rosters
                .views(shown.stream()
                        .flatMap(swap -> Stream.of(swap.dutyId(), swap.inReturnId()))
                        .filter(Objects::nonNull)
                        .collect(toSet()))
                .stream()
                .collect(toMap(DutyView::id, Function.identity()));
        Set<UUID> people = shown.stream()
                .flatMap(swap -> Stream.of(swap.askedBy(), swap.askedOf()))
                .collect(toSet());
        Map<UUID, EmployeeView> byId = employees.of(people);
        return shown.stream()
                .map(swap -> new SwapView(
                        swap.id(),
                        YearMonth.from(duties.get(swap.dutyId()).day()),
                        duties.get(swap.dutyId()),
                        duties.get(swap.inReturnId()),
                        byId.get(swap.askedBy()),
                        byId.get(swap.askedOf()),
                        swap.reason(),
                        swap.state(),
                        swap.askedAt(),
                        swap.words(),
                        swap.decidedByName(),
                        swap.decidedAt(),
                        parts.acts(swap),
                        swap.version()))
                .toList();
    }
}

package org.guanjia.roster.model.solver;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.guanjia.roster.DutyPlace;
import org.guanjia.roster.DutyView;
import org.guanjia.roster.RosterRuleKind;
import org.guanjia.roster.RosterRuleView;
import org.guanjia.roster.RuleWeight;
import org.guanjia.roster.model.RosterSheet;

/** Months of an estate with the shifts and the rules that are delivered. */
final class MonthFixture {

    static final List<RosterRuleView> DELIVERED = List.of(
            rule(RosterRuleKind.COVER, RuleWeight.REFUSED, null, Set.of()),
            rule(RosterRuleKind.OF_THE_TEAM, RuleWeight.REFUSED, null, Set.of()),
            rule(RosterRuleKind.POSTS_AT_ONCE, RuleWeight.REFUSED, 2, Set.of()),
            rule(RosterRuleKind.WEEKEND_WORKED, RuleWeight.REFUSED, null, Set.of(SATURDAY, SUNDAY)),
            rule(RosterRuleKind.REST_DAYS, RuleWeight.REFUSED, null, Set.of(TUESDAY, WEDNESDAY, THURSDAY)),
            rule(RosterRuleKind.DAYS_IN_A_ROW, RuleWeight.REFUSED, 6, Set.of()),
            rule(RosterRuleKind.HOURS_A_MONTH, RuleWeight.REFUSED, 201, Set.of()),
            rule(RosterRuleKind.REST_BETWEEN, RuleWeight.REFUSED, 11, Set.of()),
            rule(RosterRuleKind.NIGHTS_IN_A_ROW, RuleWeight.TOLD, 4, Set.of()));

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final int posts;
    private final int team;
    private final int seats;

    private MonthFixture(int posts, int team, int seats) {
        this.posts = posts;
        this.team = team;
        this.seats = seats;
    }

    /** @param seats of the pool */
    static MonthFixture estate(int posts, int team, int seats) {
        return new MonthFixture(posts, team, seats);
    }

    static RosterRuleView rule(RosterRuleKind kind, RuleWeight weight, Integer amount, Set<DayOfWeek> weekdays) {
        return new RosterRuleView(kind, weight, amount, weekdays, "", "", null, null, 0);
    }

    static UUID post(int number) {
        return id("post " + number);
    }

    static UUID person(int number) {
        return id("person " + number);
    }

    /** The month that nobody has duties in yet. */
    RosterSheet month(YearMonth month, List<DutyView> around) {
        List<DutyView> duties = new ArrayList<>();
        month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).forEach(day -> addTo(duties, day));
        return new RosterSheet(
                month, ZONE, all(posts, MonthFixture::post), all(team, MonthFixture::person), duties, around);
    }

    private void addTo(List<DutyView> duties, LocalDate day) {
        all(posts, MonthFixture::post)
                .forEach(post -> duties.add(duty(day, "DAY", DutyPlace.POST, post, 1, 8 * 60, 540, 60)));
        for (int seat = 1; seat <= seats; seat++) {
            duties.add(duty(day, "LATE", DutyPlace.POOL, null, seat, 16 * 60 + 30, 480, 0));
            duties.add(duty(day, "NIGHT", DutyPlace.POOL, null, seat, 15, 480, 0));
        }
        for (int seat = 1; seat <= team - posts - 2 * seats; seat++) {
            duties.add(duty(day, "SUPPORT", DutyPlace.SUPPORT, null, seat, 9 * 60, 540, 60));
        }
    }

    private static DutyView duty(
            LocalDate day,
            String code,
            DutyPlace place,
            UUID post,
            int seat,
            int begin,
            int minutes,
            int breakMinutes) {
        Instant beginsAt = day.atStartOfDay(ZONE).plusMinutes(begin).toInstant();
        return new DutyView(
                id(day + code + post + seat),
                day,
                id(code),
                place,
                post,
                seat,
                beginsAt,
                beginsAt.plusSeconds(minutes * 60L),
                breakMinutes,
                null,
                0);
    }

    /** The task of giving them, by the rules that are delivered, with the first people of the team at the posts anyway. */
    RosterTask task(RosterSheet sheet) {
        Map<UUID, UUID> regulars = IntStream.range(0, Math.min(posts, team))
                .boxed()
                .collect(toMap(MonthFixture::post, MonthFixture::person));
        return new RosterTask(sheet, DELIVERED, regulars, Set.of());
    }

    /** The same where what is given stays. */
    RosterTask taskAround(RosterSheet sheet) {
        RosterTask free = task(sheet);
        Set<UUID> given = sheet.duties().stream()
                .filter(duty -> duty.employeeId() != null)
                .map(DutyView::id)
                .collect(toSet());
        return new RosterTask(sheet, free.rules(), free.regularByPost(), given);
    }

    private static List<UUID> all(int count, Function<Integer, UUID> id) {
        return IntStream.range(0, count).boxed().map(id).toList();
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}

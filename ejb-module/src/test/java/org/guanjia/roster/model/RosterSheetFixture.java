package org.guanjia.roster.model;

import static java.util.Arrays.asList;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanjia.roster.DutyPlace;
import org.guanjia.roster.DutyView;
import org.guanjia.roster.RosterRuleKind;
import org.guanjia.roster.RosterRuleView;
import org.guanjia.roster.RuleWeight;
import org.guanjia.roster.ShiftPatternView;
import org.guanjia.shared.Ids;

/** A month to be judged: duties are given day by day, in the shifts as they are delivered. */
final class RosterSheetFixture {

    static final YearMonth MONTH = YearMonth.of(2027, 6);
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final ShiftPatternView DAY = pattern("DAY", DutyPlace.POST, "08:00", 540, 60);
    static final ShiftPatternView LATE = pattern("LATE", DutyPlace.POOL, "16:30", 480, 0);
    static final ShiftPatternView NIGHT = pattern("NIGHT", DutyPlace.POOL, "00:15", 480, 0);
    static final ShiftPatternView SUPPORT = pattern("SUPPORT", DutyPlace.SUPPORT, "09:00", 540, 60);

    private final List<UUID> posts;
    private final List<UUID> team = new ArrayList<>();
    private final List<DutyView> duties = new ArrayList<>();
    private final List<DutyView> around = new ArrayList<>();

    RosterSheetFixture(UUID... postsByName) {
        posts = asList(postsByName);
    }

    private static ShiftPatternView pattern(String code, DutyPlace place, String begins, int minutes, int breaks) {
        return new ShiftPatternView(Ids.next(), code, code, code, place, LocalTime.parse(begins), minutes, breaks, 1);
    }

    static LocalDate june(int day) {
        return MONTH.atDay(day);
    }

    /** The rules as they are delivered. */
    static List<RosterRuleView> delivered() {
        return List.of(
                rule(RosterRuleKind.COVER, null),
                rule(RosterRuleKind.OF_THE_TEAM, null),
                rule(RosterRuleKind.POSTS_AT_ONCE, 2),
                rule(RosterRuleKind.WEEKEND_WORKED, null, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                rule(RosterRuleKind.REST_DAYS, null, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY),
                rule(RosterRuleKind.DAYS_IN_A_ROW, 6),
                rule(RosterRuleKind.HOURS_A_MONTH, 201),
                rule(RosterRuleKind.REST_BETWEEN, 11),
                rule(RosterRuleKind.NIGHTS_IN_A_ROW, 4));
    }

    /** These rules alone; what is always asked for besides. */
    static List<RosterRuleView> only(RosterRuleKind... kinds) {
        Set<RosterRuleKind> asked = EnumSet.copyOf(asList(kinds));
        return delivered().stream()
                .filter(rule -> rule.kind().isAlwaysRefused() || asked.contains(rule.kind()))
                .toList();
    }

    private static RosterRuleView rule(RosterRuleKind kind, Integer amount, DayOfWeek... weekdays) {
        RuleWeight weight = kind == RosterRuleKind.NIGHTS_IN_A_ROW ? RuleWeight.TOLD : RuleWeight.REFUSED;
        return new RosterRuleView(kind, weight, amount, Set.of(weekdays), "", "", null, null, 0);
    }

    RosterSheetFixture team(UUID... people) {
        team.addAll(asList(people));
        return this;
    }

    RosterSheetFixture at(UUID post, ShiftPatternView pattern, UUID person, int... days) {
        for (int day : days) {
            duties.add(duty(june(day), pattern, post, 1, person));
        }
        return this;
    }

    RosterSheetFixture has(ShiftPatternView pattern, UUID person, int... days) {
        return at(null, pattern, person, days);
    }

    RosterSheetFixture seat(int seat, ShiftPatternView pattern, UUID person, int... days) {
        for (int day : days) {
            duties.add(duty(june(day), pattern, null, seat, person));
        }
        return this;
    }

    RosterSheetFixture hadBefore(ShiftPatternView pattern, UUID person, LocalDate... days) {
        for (LocalDate day : days) {
            around.add(duty(day, pattern, null, 1, person));
        }
        return this;
    }

    private static DutyView duty(LocalDate day, ShiftPatternView pattern, UUID post, int seat, UUID person) {
        var begins = day.atTime(pattern.begins()).atZone(ZONE).toInstant();
        return new DutyView(
                Ids.next(),
                day,
                pattern.id(),
                pattern.place(),
                post,
                seat,
                begins,
                begins.plusSeconds(pattern.minutes() * 60L),
                pattern.breakMinutes(),
                person,
                0);
    }

    RosterSheet sheet() {
        return new RosterSheet(MONTH, ZONE, posts, team, duties, around);
    }
}

package org.guanjia.roster.model;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.guanjia.roster.DutyPlace;
import org.guanjia.roster.DutyView;
import org.guanjia.roster.PersonLoad;
import org.guanjia.roster.RosterFinding;
import org.guanjia.roster.RosterRuleKind;
import org.guanjia.roster.RosterRuleView;
import org.guanjia.roster.RuleWeight;

/** Judges the roster of a month by the rules (S22): names each hole, and each person whom it wrongs. */
public final class RosterCheck {

    private final RosterSheet sheet;
    private final Map<RosterRuleKind, RosterRuleView> rules;

    public RosterCheck(RosterSheet sheet, Collection<RosterRuleView> rules) {
        this.sheet = sheet;
        this.rules = rules.stream()
                .filter(rule -> rule.weight() != RuleWeight.OFF)
                .collect(toMap(RosterRuleView::kind, Function.identity()));
    }

    /** Everything that breaks a rule: holes first, then person by person. */
    public List<RosterFinding> findings() {
        Map<UUID, List<DutyView>> dutiesByPerson = Stream.concat(sheet.duties().stream(), sheet.around().stream())
                .filter(duty -> duty.employeeId() != null)
                .collect(groupingBy(DutyView::employeeId));
        Set<UUID> people = new LinkedHashSet<>(sheet.team());
        sheet.duties().stream()
                .map(DutyView::employeeId)
                .filter(dutiesByPerson::containsKey)
                .forEach(people::add);
        return Stream.concat(
                        holes().stream(),
                        people.stream()
                                .flatMap(person ->
                                        about(person, dutiesByPerson.getOrDefault(person, List.of())).stream()))
                .toList();
    }

    /** What is wrong about one person. */
    public List<RosterFinding> about(UUID person) {
        return about(
                person,
                Stream.concat(sheet.duties().stream(), sheet.around().stream())
                        .filter(duty -> person.equals(duty.employeeId()))
                        .toList());
    }

    /** What would be wrong about one person with this duty of the sheet. */
    public List<RosterFinding> about(UUID person, DutyView candidate) {
        return new RosterCheck(sheet.with(candidate.of(person)), rules.values()).about(person);
    }

    /** What the month asks of each of the team. */
    public List<PersonLoad> loads() {
        Map<UUID, List<DutyView>> dutiesByPerson = sheet.duties().stream()
                .filter(duty -> duty.employeeId() != null)
                .collect(groupingBy(DutyView::employeeId));
        return sheet.team().stream()
                .map(person -> load(person, dutiesByPerson.getOrDefault(person, List.of())))
                .toList();
    }

    private PersonLoad load(UUID person, List<DutyView> duties) {
        Set<LocalDate> days = days(duties, duty -> true);
        Set<DayOfWeek> weekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        return new PersonLoad(
                person,
                minutes(duties),
                days.size(),
                sheet.month().lengthOfMonth() - days.size(),
                (int) days.stream()
                        .filter(day -> weekend.contains(day.getDayOfWeek()))
                        .count(),
                days(duties, sheet::isNight).size());
    }

    private List<RosterFinding> holes() {
        if (sheet.duties().isEmpty()) {
            return List.of();
        }
        PostCover cover = sheet.cover();
        return sheet.postsByName().stream()
                .flatMap(post -> cover.of(post, sheet.begins(), sheet.ends()).stream()
                        .filter(stretch -> stretch.employeeId() == null)
                        .map(hole -> RosterFinding.hole(post, hole.from(), hole.until())))
                .toList();
    }

    private List<RosterFinding> about(UUID person, List<DutyView> anyOrder) {
        List<DutyView> duties =
                anyOrder.stream().sorted(comparing(DutyView::beginsAt)).toList();
        if (!sheet.team().contains(person)) {
            return Stream.of(days(duties, this::isOfTheMonth))
                    .flatMap(days -> finding(RosterRuleKind.OF_THE_TEAM, person, days, 0))
                    .toList();
        }
        List<RosterFinding> found = new ArrayList<>();
        atOnce(person, duties).forEach(found::add);
        daysOff(person, duties).forEach(found::add);
        inARow(RosterRuleKind.DAYS_IN_A_ROW, person, days(duties, duty -> true)).forEach(found::add);
        hours(person, duties).forEach(found::add);
        rest(person, duties).forEach(found::add);
        inARow(RosterRuleKind.NIGHTS_IN_A_ROW, person, days(duties, sheet::isNight))
                .forEach(found::add);
        return found;
    }

    /** Duties that take time of the same minute are posts that are looked after together, and not too many. */
    private Stream<RosterFinding> atOnce(UUID person, List<DutyView> duties) {
        int limit = rules.get(RosterRuleKind.POSTS_AT_ONCE).amount();
        Set<LocalDate> wrong = new TreeSet<>();
        int most = 0;
        for (DutyView duty : duties) {
            List<DutyView> meanwhile = duties.stream().filter(duty::overlaps).toList();
            boolean together = meanwhile.stream()
                    .allMatch(other -> other.place() == DutyPlace.POST
                            && other.beginsAt().equals(duty.beginsAt())
                            && other.endsAt().equals(duty.endsAt()));
            if (meanwhile.size() > 1 && (!together || meanwhile.size() > limit) && isOfTheMonth(duty)) {
                wrong.add(duty.day());
                most = Math.max(most, meanwhile.size());
            }
        }
        return finding(RosterRuleKind.POSTS_AT_ONCE, person, wrong, most);
    }

    private Stream<RosterFinding> daysOff(UUID person, List<DutyView> duties) {
        Set<LocalDate> worked = days(duties, duty -> true);
        List<LocalDate> off = sheet.days().filter(day -> !worked.contains(day)).toList();
        Set<DayOfWeek> never = weekdays(RosterRuleKind.WEEKEND_WORKED);
        Set<DayOfWeek> rest = weekdays(RosterRuleKind.REST_DAYS);
        List<LocalDate> onAWeekend =
                off.stream().filter(day -> never.contains(day.getDayOfWeek())).toList();
        List<LocalDate> elsewhere = off.stream()
                .filter(day -> !never.contains(day.getDayOfWeek()) && !rest.contains(day.getDayOfWeek()))
                .toList();
        return Stream.concat(
                finding(RosterRuleKind.WEEKEND_WORKED, person, onAWeekend, onAWeekend.size()),
                finding(RosterRuleKind.REST_DAYS, person, elsewhere, elsewhere.size()));
    }

    private Set<DayOfWeek> weekdays(RosterRuleKind kind) {
        return rules.containsKey(kind) ? rules.get(kind).weekdays() : Set.of();
    }

    private Stream<RosterFinding> inARow(RosterRuleKind kind, UUID person, Set<LocalDate> days) {
        if (!rules.containsKey(kind)) {
            return Stream.empty();
        }
        int limit = rules.get(kind).amount();
        Set<LocalDate> tooMany = new TreeSet<>();
        int longest = 0;
        int run = 0;
        LocalDate before = null;
        for (LocalDate day : days) {
            run = before != null && before.plusDays(1).equals(day) ? run + 1 : 1;
            before = day;
            if (run > limit && isOfTheMonth(day)) {
                tooMany.add(day);
                longest = Math.max(longest, run);
            }
        }
        return finding(kind, person, tooMany, longest);
    }

    private Stream<RosterFinding> hours(UUID person, List<DutyView> duties) {
        RosterRuleView rule = rules.get(RosterRuleKind.HOURS_A_MONTH);
        int minutes = minutes(duties.stream().filter(this::isOfTheMonth).toList());
        if (rule == null || minutes <= rule.amount() * 60) {
            return Stream.empty();
        }
        int hoursBegun = (minutes + 59) / 60;
        return Stream.of(new RosterFinding(
                rule.kind(), rule.weight(), null, person, List.of(), null, null, hoursBegun, rule.amount()));
    }

    /** Posts that are looked after together are one time of work. */
    private static int minutes(List<DutyView> duties) {
        record Time(Instant begins, Instant ends, int breakMinutes) {}
        return duties.stream()
                .map(duty -> new Time(duty.beginsAt(), duty.endsAt(), duty.breakMinutes()))
                .distinct()
                .mapToInt(time ->
                        (int) Duration.between(time.begins(), time.ends()).toMinutes() - time.breakMinutes())
                .sum();
    }

    private Stream<RosterFinding> rest(UUID person, List<DutyView> duties) {
        RosterRuleView rule = rules.get(RosterRuleKind.REST_BETWEEN);
        if (rule == null) {
            return Stream.empty();
        }
        Set<LocalDate> tooSoon = new TreeSet<>();
        Duration shortest = Duration.ofHours(rule.amount());
        for (int i = 1; i < duties.size(); i++) {
            DutyView next = duties.get(i);
            Duration rest = Duration.between(duties.get(i - 1).endsAt(), next.beginsAt());
            // what overlaps is told as that
            if (!rest.isNegative() && rest.compareTo(Duration.ofHours(rule.amount())) < 0 && isOfTheMonth(next)) {
                tooSoon.add(next.day());
                shortest = rest.compareTo(shortest) < 0 ? rest : shortest;
            }
        }
        return finding(RosterRuleKind.REST_BETWEEN, person, tooSoon, (int) shortest.toHours());
    }

    private Stream<RosterFinding> finding(RosterRuleKind kind, UUID person, Collection<LocalDate> days, int figure) {
        RosterRuleView rule = rules.get(kind);
        if (rule == null || days.isEmpty()) {
            return Stream.empty();
        }
        int limit = rule.amount() == null ? 0 : rule.amount();
        return Stream.of(
                new RosterFinding(kind, rule.weight(), null, person, List.copyOf(days), null, null, figure, limit));
    }

    private static Set<LocalDate> days(List<DutyView> duties, Predicate<DutyView> which) {
        return duties.stream().filter(which).map(DutyView::day).collect(toCollection(TreeSet::new));
    }

    private boolean isOfTheMonth(DutyView duty) {
        return isOfTheMonth(duty.day());
    }

    private boolean isOfTheMonth(LocalDate day) {
        return YearMonth.from(day).equals(sheet.month());
    }
}

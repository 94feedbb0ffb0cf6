package org.guanjia.web.roster;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guanjia.butler.PostView;
import org.guanjia.roster.DutyPlace;
import org.guanjia.roster.DutyView;
import org.guanjia.roster.RosterFinding;
import org.guanjia.roster.RosterView;
import org.guanjia.roster.ShiftPatternView;
import org.guanjia.staff.EmployeeView;

/** A month of duties as a grid: a line for each place of each shift, a column for each day. */
final class RosterGrid {

    private final RosterView roster;
    private final RosterWords words;
    private final Instant now;
    private final Map<UUID, EmployeeView> people;
    private final Set<String> wrong;

    /** A day of the month. */
    public record Day(LocalDate date, String weekday, boolean weekend, boolean today) {}

    /**
     * A duty in the grid.
     *
     * @param duty null where the place has none on that day
     * @param name who has it; empty where nobody has
     * @param brief the same in few letters
     * @param hole whether nobody has it and somebody has to
     * @param wrongs whether it is among what wrongs whoever has it
     * @param changeable whether it can be given to somebody else now
     */
    public record Cell(
            DutyView duty,
            String name,
            String brief,
            boolean hole,
            boolean wrongs,
            boolean changeable,
            boolean weekend) {}

    /** A line: the place, when its shift is, and its duties day by day. */
    public record Line(String place, String shift, boolean first, List<Cell> cells) {}

    RosterGrid(RosterView roster, RosterWords words, Instant now) {
        this.roster = roster;
        this.words = words;
        this.now = now;
        this.people = roster.people().stream().collect(toMap(EmployeeView::id, Function.identity()));
        this.wrong = roster.findings().stream()
                .filter(finding -> finding.employeeId() != null)
                .flatMap(RosterGrid::keys)
                .collect(toSet());
    }

    private static Stream<String> keys(RosterFinding finding) {
        return finding.days().stream().map(day -> key(finding.employeeId(), day));
    }

    private static String key(UUID person, LocalDate day) {
        return person + "/" + day;
    }

    List<Day> days(Locale locale, LocalDate today) {
        return IntStream.rangeClosed(1, roster.month().lengthOfMonth())
                .mapToObj(roster.month()::atDay)
                .map(day -> new Day(
                        day,
                        day.getDayOfWeek().getDisplayName(TextStyle.NARROW, locale),
                        isWeekend(day),
                        day.equals(today)))
                .toList();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The lines, shift by shift. */
    List<Line> lines() {
        Map<UUID, List<DutyView>> byPattern = roster.duties().stream().collect(groupingBy(DutyView::patternId));
        return roster.patterns().stream()
                .flatMap(pattern -> lines(pattern, byPattern.getOrDefault(pattern.id(), List.of())).stream())
                .toList();
    }

    private List<Line> lines(ShiftPatternView pattern, List<DutyView> duties) {
        List<Line> lines = new ArrayList<>();
        if (pattern.place() == DutyPlace.POST) {
            Map<UUID, List<DutyView>> byPost = duties.stream().collect(groupingBy(DutyView::postId));
            for (PostView post : roster.posts()) {
                lines.add(
                        line(pattern, post.englishName(), lines.isEmpty(), byPost.getOrDefault(post.id(), List.of())));
            }
        } else {
            String name = words.place(pattern.place());
            Map<Integer, List<DutyView>> bySeat = duties.stream().collect(groupingBy(DutyView::seat));
            bySeat.keySet().stream()
                    .sorted()
                    .forEach(seat -> lines.add(line(
                            pattern,
                            bySeat.size() == 1 ? name : name + " " + seat,
                            lines.isEmpty(),
                            bySeat.get(seat))));
        }
        return lines;
    }

    private Line line(ShiftPatternView pattern, String place, boolean first, List<DutyView> duties) {
        Map<LocalDate, DutyView> byDay = duties.stream().collect(toMap(DutyView::day, Function.identity()));
        String shift = "%s %s–%s"
                .formatted(
                        words.either(pattern.nameZh(), pattern.nameEn()),
                        pattern.begins(),
                        pattern.begins().plusMinutes(pattern.minutes()));
        return new Line(
                place,
                shift,
                first,
                IntStream.rangeClosed(1, roster.month().lengthOfMonth())
                        .mapToObj(roster.month()::atDay)
                        .map(day -> cell(byDay.get(day), isWeekend(day)))
                        .toList());
    }

    private Cell cell(DutyView duty, boolean weekend) {
        if (duty == null) {
            return new Cell(null, "", "", false, false, false, weekend);
        }
        EmployeeView person = duty.employeeId() == null ? null : people.get(duty.employeeId());
        return new Cell(
                duty,
                person == null ? "" : words.either(person.nameZh(), person.nameEn()),
                person == null ? "" : words.either(person.nameZh(), given(person.nameEn())),
                person == null && duty.place() != DutyPlace.SUPPORT,
                person != null && wrong.contains(key(person.id(), duty.day())),
                duty.endsAt().isAfter(now),
                weekend);
    }

    /** Of an English name what comes last: there are few letters to a day. */
    private static String given(String nameEn) {
        return nameEn.substring(nameEn.lastIndexOf(' ') + 1);
    }
}

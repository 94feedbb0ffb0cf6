package org.guanjia.web.roster;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.guanjia.roster.DutyView;
import org.guanjia.roster.PersonLoad;
import org.guanjia.roster.RosterBoard;
import org.guanjia.roster.RosterFinding;
import org.guanjia.roster.RosterRuleKind;
import org.guanjia.roster.RosterRuleView;
import org.guanjia.roster.RosterView;
import org.guanjia.roster.SubstitutionView;
import org.guanjia.shared.EstateClock;
import org.guanjia.staff.EmployeeView;
import org.guanjia.web.shell.Me;

/** The roster of a month of the estate. */
@Named
@ViewScoped
public class RosterPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int HOLES_SHOWN = 12;

    @Inject
    private RosterBoard board;

    @Inject
    private Me me;

    @Inject
    private RosterWords words;

    @Inject
    private EstateClock clock;

    private String asked;
    private transient RosterView roster;
    private transient List<RosterRuleView> rules;
    private transient RosterGrid grid;
    private transient List<RosterGrid.Line> lines;
    private transient List<Person> people;

    /** What is wrong in words, and whether it keeps the roster from being published. */
    public record Told(String words, boolean grave) {}

    /** One of the team: what the month asks of them, and what of it breaks a rule. */
    public record Person(EmployeeView person, PersonLoad load, String hours, List<Told> findings) {}

    /** Reads everything, before every drawing. */
    public void load() {
        roster = board.roster(me.estateId(), month()).orElse(null);
        rules = board.rules();
        if (roster != null) {
            grid = new RosterGrid(roster, words, clock.now());
            lines = grid.lines();
            people = people();
        }
    }

    private List<Person> people() {
        Map<UUID, EmployeeView> byId = roster.people().stream().collect(toMap(EmployeeView::id, Function.identity()));
        return roster.loads().stream()
                .map(load -> new Person(
                        byId.get(load.employeeId()),
                        load,
                        words.hours(load.minutes()),
                        roster.findings().stream()
                                .filter(finding -> load.employeeId().equals(finding.employeeId()))
                                .map(finding -> new Told(words.wrong(finding), finding.isRefused()))
                                .toList()))
                .sorted(comparing(person -> person.person().staffNumber()))
                .toList();
    }

    YearMonth month() {
        return RosterWords.asked(asked, YearMonth.from(today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), me.getZone());
    }

    /** The roster; null where none was begun. */
    public RosterView getRoster() {
        return roster;
    }

    /** The month as a heading. */
    public String getTitle() {
        return words.month(month());
    }

    /** The month before, for the address. */
    public String getBefore() {
        return month().minusMonths(1).toString();
    }

    /** The month after, for the address. */
    public String getAfter() {
        return month().plusMonths(1).toString();
    }

    /** Whether the month is the present one. */
    public boolean isPresent() {
        return month().equals(YearMonth.from(today()));
    }

    /** Whether the reader plans duties. */
    public boolean isManaging() {
        return me.is("DUTY_MANAGER") || isSettingRules();
    }

    /** Whether the reader may change the rules. */
    public boolean isSettingRules() {
        return me.is("ADMINISTRATOR");
    }

    /** Whether a roster can be begun: not for a month that is over, nor for one that is too far. */
    public boolean isBeginning() {
        YearMonth present = YearMonth.from(today());
        return isManaging() && !month().isBefore(present) && !month().isAfter(present.plusYears(1));
    }

    /** The days of the month. */
    public List<RosterGrid.Day> getDays() {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return grid.days(locale, today());
    }

    /** The grid, shift by shift. */
    public List<RosterGrid.Line> getLines() {
        return lines;
    }

    /** The first times in which nobody answers, in words: each with its posts. */
    public List<String> getHoles() {
        return holes().values().stream()
                .limit(HOLES_SHOWN)
                .map(alike -> words.holes(alike, roster.posts()))
                .toList();
    }

    /** How many of these times are not said. */
    public int getFurtherHoles() {
        return Math.max(0, holes().size() - HOLES_SHOWN);
    }

    private Map<Time, List<RosterFinding>> holes() {
        return roster.findings().stream()
                .filter(RosterPage::isHole)
                .collect(groupingBy(
                        hole -> new Time(hole.from(), hole.until()),
                        () -> new TreeMap<>(comparing(Time::from).thenComparing(Time::until)),
                        toList()));
    }

    private record Time(Instant from, Instant until) {}

    /** How many holes there are. */
    public long getHoleCount() {
        return roster.findings().stream().filter(RosterPage::isHole).count();
    }

    private static boolean isHole(RosterFinding finding) {
        return finding.kind() == RosterRuleKind.COVER;
    }

    /** How many of the team it wrongs so that it is not published. */
    public long getWronged() {
        return roster.findings().stream()
                .filter(RosterFinding::isRefused)
                .filter(finding -> !isHole(finding))
                .map(RosterFinding::employeeId)
                .distinct()
                .count();
    }

    /** The team, with what the month asks of each. */
    public List<Person> getPeople() {
        return people;
    }

    /** The rules that it is judged by. */
    public List<RosterRuleView> getRules() {
        return rules;
    }

    /** What a rule asks for, in words. */
    public String said(RosterRuleView rule) {
        return words.rule(rule);
    }

    /** A substitution in words: which duty, and who in whose place. */
    public String told(SubstitutionView substitution) {
        return words.substitution(substitution, roster);
    }

    /** A duty in words: its day, its place and its hours. */
    public String inWords(DutyView duty) {
        return words.duty(duty, roster);
    }

    /** The month that the address asks for; the present one where it asks for none. */
    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}

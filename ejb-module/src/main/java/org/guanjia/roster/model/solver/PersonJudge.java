package org.guanjia.roster.model.solver;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.guanjia.roster.DutyPlace;
import org.guanjia.roster.DutyView;
import org.guanjia.roster.RosterRuleKind;
import org.guanjia.roster.RosterRuleView;
import org.guanjia.roster.RuleWeight;
import org.guanjia.roster.model.RosterSheet;

/**
 * Judges what duties of a month and around it ask of one person, so fast that a search can do it some hundred thousand times a second;
 * {@link org.guanjia.roster.model.RosterCheck} says the same in words. A duty goes by its rank, its place by begin; a day by how long it is
 * after the first that has a duty. It belongs to one thread.
 */
final class PersonJudge {

    /** The unit in which too many hours are counted. */
    private static final int WORKING_DAY_MINUTES = 8 * 60;

    private final List<DutyView> duties;
    private final Map<RosterRuleKind, RosterRuleView> rules;
    private final Set<DayOfWeek> never;
    private final Set<DayOfWeek> restDays;
    private final int mostAtOnce;
    private final int mostDays;
    private final int mostNights;
    private final int mostMinutes;
    private final long shortestRest;

    private final DayOfWeek[] weekdays;
    private final int firstDay;
    private final int[] days;
    private final long[] begins;
    private final long[] ends;
    private final int[] minutes;
    private final boolean[] within;
    private final boolean[] nightly;
    private final boolean[] atPost;
    private final boolean[] inPool;

    // the duties that are being judged, how many of the others are meanwhile, and whether one of those is somewhere
    // else
    private final int[] judged;
    private final int[] meanwhile;
    private final boolean[] apart;

    PersonJudge(RosterSheet sheet, Collection<RosterRuleView> rules) {
        // of two that begin together the one of the sheet comes first, as for the check
        this.duties = Stream.concat(sheet.duties().stream(), sheet.around().stream())
                .sorted(comparing(DutyView::beginsAt))
                .toList();
        this.rules = rules.stream()
                .filter(rule -> rule.weight() != RuleWeight.OFF)
                .collect(toMap(RosterRuleView::kind, Function.identity()));
        never = weekdays(RosterRuleKind.WEEKEND_WORKED, Set.of());
        restDays = weekdays(RosterRuleKind.REST_DAYS, EnumSet.allOf(DayOfWeek.class));
        mostAtOnce = amount(RosterRuleKind.POSTS_AT_ONCE, Integer.MAX_VALUE);
        mostDays = amount(RosterRuleKind.DAYS_IN_A_ROW, Integer.MAX_VALUE);
        mostNights = amount(RosterRuleKind.NIGHTS_IN_A_ROW, Integer.MAX_VALUE);
        mostMinutes = (int) Math.min(Integer.MAX_VALUE, amount(RosterRuleKind.HOURS_A_MONTH, Integer.MAX_VALUE) * 60L);
        shortestRest = amount(RosterRuleKind.REST_BETWEEN, 0) * 3600L;
        LocalDate first = sheet.month().atDay(1);
        LocalDate earliest = Stream.concat(Stream.of(first), duties.stream().map(DutyView::day))
                .min(LocalDate::compareTo)
                .orElseThrow();
        weekdays = sheet.days().map(LocalDate::getDayOfWeek).toArray(DayOfWeek[]::new);
        firstDay = (int) ChronoUnit.DAYS.between(earliest, first);
        int count = duties.size();
        days = new int[count];
        begins = new long[count];
        ends = new long[count];
        minutes = new int[count];
        within = new boolean[count];
        nightly = new boolean[count];
        atPost = new boolean[count];
        inPool = new boolean[count];
        judged = new int[count];
        meanwhile = new int[count];
        apart = new boolean[count];
        for (int rank = 0; rank < count; rank++) {
            DutyView duty = duties.get(rank);
            days[rank] = (int) ChronoUnit.DAYS.between(earliest, duty.day());
            begins[rank] = duty.beginsAt().getEpochSecond();
            ends[rank] = duty.endsAt().getEpochSecond();
            minutes[rank] = (int) (ends[rank] - begins[rank]) / 60 - duty.breakMinutes();
            within[rank] = YearMonth.from(duty.day()).equals(sheet.month());
            nightly[rank] = sheet.isNight(duty);
            atPost[rank] = duty.place() == DutyPlace.POST;
            inPool[rank] = duty.place() == DutyPlace.POOL;
        }
    }

    private Set<DayOfWeek> weekdays(RosterRuleKind kind, Set<DayOfWeek> otherwise) {
        return rules.containsKey(kind) ? rules.get(kind).weekdays() : otherwise;
    }

    private int amount(RosterRuleKind kind, int otherwise) {
        return rules.containsKey(kind) ? rules.get(kind).amount() : otherwise;
    }

    /** All duties in the order of their ranks. */
    List<DutyView> duties() {
        return duties;
    }

    /** The day of a duty. */
    int day(int rank) {
        return days[rank];
    }

    /** Whether a rule is of this weight. */
    boolean is(RosterRuleKind kind, RuleWeight weight) {
        return rules.containsKey(kind) && rules.get(kind).weight() == weight;
    }

    /** What these duties ask of a person of the team, and how far that goes beyond the rules. */
    Burden burden(BitSet held) {
        BitSet worked = new BitSet();
        BitSet nights = new BitSet();
        BitSet atOnce = new BitSet();
        BitSet tooSoon = new BitSet();
        int work = 0;
        int together = 0;
        int changes = 0;
        int count = list(held);
        for (int i = 0; i < count; i++) {
            int rank = judged[i];
            worked.set(days[rank]);
            nights.set(days[rank], days[rank] + (nightly[rank] ? 1 : 0));
            compareWithLater(i, count);
            if (within[rank]) {
                atOnce.set(days[rank], days[rank] + (isTooMuchAtOnce(i) ? 1 : 0));
                work += isTimeOfEarlier(i) ? 0 : minutes[rank];
                together += meanwhile[i] > 0 ? 1 : 0;
            }
            if (within[rank] && i > 0) {
                tooSoon.set(days[rank], days[rank] + (isTooSoon(rank, judged[i - 1]) ? 1 : 0));
                changes += isAnotherShift(rank, judged[i - 1]) ? 1 : 0;
            }
        }
        int[] faults = new int[RosterRuleKind.values().length];
        faults[RosterRuleKind.POSTS_AT_ONCE.ordinal()] = atOnce.cardinality();
        faults[RosterRuleKind.REST_BETWEEN.ordinal()] = tooSoon.cardinality();
        faults[RosterRuleKind.HOURS_A_MONTH.ordinal()] = tooMuch(work);
        faults[RosterRuleKind.DAYS_IN_A_ROW.ordinal()] = inARow(worked, mostDays);
        faults[RosterRuleKind.NIGHTS_IN_A_ROW.ordinal()] = inARow(nights, mostNights);
        int weekendDays = 0;
        for (int index = 0; index < weekdays.length; index++) {
            if (worked.get(firstDay + index)) {
                weekendDays += weekdays[index].getValue() >= DayOfWeek.SATURDAY.getValue() ? 1 : 0;
            } else if (never.contains(weekdays[index])) {
                faults[RosterRuleKind.WEEKEND_WORKED.ordinal()]++;
            } else if (!restDays.contains(weekdays[index])) {
                faults[RosterRuleKind.REST_DAYS.ordinal()]++;
            }
        }
        int nightsWithin = nights.get(firstDay, firstDay + weekdays.length).cardinality();
        return new Burden(faults, work, weekendDays, nightsWithin, together, changes);
    }

    /** On how many days of the month somebody has duties who is not of the team. */
    int daysOf(BitSet held) {
        return (int) held.stream()
                .filter(rank -> within[rank])
                .map(rank -> days[rank])
                .distinct()
                .count();
    }

    private int list(BitSet held) {
        int count = 0;
        for (int rank = held.nextSetBit(0); rank >= 0; rank = held.nextSetBit(rank + 1)) {
            judged[count] = rank;
            meanwhile[count] = 0;
            apart[count] = false;
            count++;
        }
        return count;
    }

    private void compareWithLater(int i, int count) {
        int rank = judged[i];
        for (int j = i + 1; j < count && begins[judged[j]] < ends[rank]; j++) {
            int later = judged[j];
            boolean alike = atPost[rank] && atPost[later] && begins[rank] == begins[later] && ends[rank] == ends[later];
            meanwhile[i]++;
            meanwhile[j]++;
            apart[i] |= !alike;
            apart[j] |= !alike;
        }
    }

    private boolean isTooMuchAtOnce(int i) {
        return apart[i] || meanwhile[i] > 0 && meanwhile[i] >= mostAtOnce;
    }

    private boolean isTooSoon(int rank, int former) {
        return begins[rank] >= ends[former] && begins[rank] - ends[former] < shortestRest;
    }

    private boolean isAnotherShift(int rank, int former) {
        return days[rank] == days[former] + 1 && inPool[rank] != inPool[former];
    }

    /** Posts that are looked after together are one time of work. */
    private boolean isTimeOfEarlier(int i) {
        int rank = judged[i];
        for (int j = i - 1; j >= 0 && begins[judged[j]] == begins[rank]; j--) {
            if (ends[judged[j]] == ends[rank] && minutes[judged[j]] == minutes[rank]) {
                return true;
            }
        }
        return false;
    }

    private int tooMuch(int work) {
        int more = work - mostMinutes;
        return more <= 0 ? 0 : (more + WORKING_DAY_MINUTES - 1) / WORKING_DAY_MINUTES;
    }

    private int inARow(BitSet daysOfDuty, int limit) {
        int tooMany = 0;
        for (int from = daysOfDuty.nextSetBit(0); from >= 0; from = daysOfDuty.nextSetBit(from)) {
            int until = daysOfDuty.nextClearBit(from);
            int wrongFrom = Math.max((int) Math.min((long) from + limit, until), firstDay);
            tooMany += Math.max(0, Math.min(until, firstDay + weekdays.length) - wrongFrom);
            from = until;
        }
        return tooMany;
    }
}

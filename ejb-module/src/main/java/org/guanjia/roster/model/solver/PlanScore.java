package org.guanjia.roster.model.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.guanjia.roster.DutyPlace;
import org.guanjia.roster.RosterRuleKind;
import org.guanjia.roster.RuleWeight;

/**
 * How good a plan is. Hard: what keeps a roster from being published; it is 0 where, and only where,
 * {@link org.guanjia.roster.model.RosterCheck} refuses nothing. Where a team is too small for that, a hole at a post by day is the
 * least evil, since somebody can be found for it; then come days too many, the pool unanswered, and all other wrongs. Medium: what is told,
 * and support for no reason. Soft: who is at the post that is theirs, one post for each, steady shifts, and the same share of hours,
 * weekends and nights for everybody.
 */
public class PlanScore implements IncrementalScoreCalculator<RosterPlan, HardMediumSoftLongScore> {

    private static final long FAULT = 10;
    private static final long TOO_MUCH = 7;
    private static final long HOLE_OF_SEVERAL_POSTS = 9;
    private static final long HOLE_OF_ONE_POST = 4;

    private static final long SUPPORT = 1;

    private static final long NOT_THE_REGULAR = 10;
    private static final long TOGETHER = 5;
    private static final long CHANGE = 5;
    private static final double UNEVEN_HOURS = 1;
    private static final double UNEVEN_WEEKENDS = 40;
    private static final double UNEVEN_NIGHTS = 40;

    private static final List<RosterRuleKind> ABOUT_A_PERSON = List.of(
            RosterRuleKind.POSTS_AT_ONCE,
            RosterRuleKind.WEEKEND_WORKED,
            RosterRuleKind.REST_DAYS,
            RosterRuleKind.DAYS_IN_A_ROW,
            RosterRuleKind.HOURS_A_MONTH,
            RosterRuleKind.REST_BETWEEN,
            RosterRuleKind.NIGHTS_IN_A_ROW);

    /**
     * Lighter than the others, so that a way out leads downhill: whoever is free on a day of work gets a duty, even if it is one too many,
     * and then gives up one that a neighbour can take along.
     */
    private static final Set<RosterRuleKind> TOO_MUCH_OF =
            EnumSet.of(RosterRuleKind.DAYS_IN_A_ROW, RosterRuleKind.HOURS_A_MONTH, RosterRuleKind.NIGHTS_IN_A_ROW);

    private Month month;
    private RosterRuleKind[] refusing;
    private RosterRuleKind[] telling;
    private BitSet[] held;
    private Burden[] burdens;
    private final BitSet judgedAnew = new BitSet();
    private int[] answering;

    private long hard;
    private long medium;
    private long soft;
    private Share hours;
    private Share weekends;
    private Share nights;

    @Override
    public void resetWorkingSolution(RosterPlan plan) {
        month = plan.month();
        refusing = ofWeight(RuleWeight.REFUSED);
        telling = ofWeight(RuleWeight.TOLD);
        int people = month.people().size();
        int team = month.team().size();
        held = month.people().stream()
                .map(person -> (BitSet) month.around(person).clone())
                .toArray(BitSet[]::new);
        burdens = new Burden[people];
        hours = new Share(team);
        weekends = new Share(team);
        nights = new Share(team);
        hard = 0;
        medium = 0;
        soft = 0;
        answering = new int[month.stretches().size()];
        month.stretches().forEach(stretch -> hard -= weight(stretch));
        plan.duties().forEach(this::given);
        judgedAnew.set(0, team);
        month.people()
                .subList(team, people)
                .forEach(stranger -> hard -= FAULT * month.judge().daysOf(held[stranger.index()]));
    }

    private RosterRuleKind[] ofWeight(RuleWeight weight) {
        return ABOUT_A_PERSON.stream()
                .filter(kind -> month.judge().is(kind, weight))
                .toArray(RosterRuleKind[]::new);
    }

    private static long weight(Stretch stretch) {
        return stretch.isOfSeveralPosts() ? HOLE_OF_SEVERAL_POSTS : HOLE_OF_ONE_POST;
    }

    @Override
    public void beforeVariableChanged(Object duty, String variable) {
        taken((PlannedDuty) duty);
    }

    @Override
    public void afterVariableChanged(Object duty, String variable) {
        given((PlannedDuty) duty);
    }

    private void given(PlannedDuty duty) {
        if (duty.person() != null) {
            held[duty.person().index()].set(duty.rank());
            for (int stretch : month.stretchesOf(duty.rank())) {
                hard += answering[stretch]++ == 0 ? weight(month.stretches().get(stretch)) : 0;
            }
            count(duty, 1);
        }
    }

    private void taken(PlannedDuty duty) {
        if (duty.person() != null) {
            held[duty.person().index()].clear(duty.rank());
            for (int stretch : month.stretchesOf(duty.rank())) {
                hard -= --answering[stretch] == 0 ? weight(month.stretches().get(stretch)) : 0;
            }
            count(duty, -1);
        }
    }

    private void count(PlannedDuty duty, int sign) {
        if (month.isOfTheTeam(duty.person())) {
            judgedAnew.set(duty.person().index());
        }
        if (month.judge().duties().get(duty.rank()).place() == DutyPlace.SUPPORT) {
            medium -= sign * SUPPORT;
        }
        if (!month.isWelcome(duty.rank(), duty.person())) {
            soft -= sign * NOT_THE_REGULAR;
        }
    }

    @Override
    public HardMediumSoftLongScore calculateScore() {
        for (int person = judgedAnew.nextSetBit(0); person >= 0; person = judgedAnew.nextSetBit(person + 1)) {
            Burden before = burdens[person] == null ? Burden.NONE : burdens[person];
            Burden now = month.judge().burden(held[person]);
            burdens[person] = now;
            hard -= weight(refusing, now) - weight(refusing, before);
            medium -= weight(telling, now) - weight(telling, before);
            soft -= TOGETHER * (now.together() - before.together()) + CHANGE * (now.changes() - before.changes());
            hours.change(before.minutes() / 60, now.minutes() / 60);
            weekends.change(before.weekendDays(), now.weekendDays());
            nights.change(before.nights(), now.nights());
        }
        judgedAnew.clear();
        double uneven = UNEVEN_HOURS * hours.unevenness()
                + UNEVEN_WEEKENDS * weekends.unevenness()
                + UNEVEN_NIGHTS * nights.unevenness();
        return HardMediumSoftLongScore.of(hard, medium, soft - Math.round(uneven));
    }

    private static long weight(RosterRuleKind[] kinds, Burden burden) {
        long weight = 0;
        for (RosterRuleKind kind : kinds) {
            weight += burden.faults(kind) * (TOO_MUCH_OF.contains(kind) ? TOO_MUCH : FAULT);
        }
        return weight;
    }

    @Override
    public void beforeEntityAdded(Object duty) {
        throw new UnsupportedOperationException("The duties of a month are given");
    }

    @Override
    public void afterEntityAdded(Object duty) {
        beforeEntityAdded(duty);
    }

    @Override
    public void beforeEntityRemoved(Object duty) {
        beforeEntityAdded(duty);
    }

    @Override
    public void afterEntityRemoved(Object duty) {
        beforeEntityAdded(duty);
    }

    /** How evenly something is shared: the sum of the squares of how far everybody is from the mean. */
    private static final class Share {

        private final int people;
        private long sum;
        private long squares;

        private Share(int people) {
            this.people = people;
        }

        private void change(long before, long now) {
            sum += now - before;
            squares += now * now - before * before;
        }

        private double unevenness() {
            return people == 0 ? 0 : squares - (double) sum * sum / people;
        }
    }
}

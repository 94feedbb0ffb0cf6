package org.guanjia.roster.model.solver;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the search tries, by lot: two people exchange all that they have on a day or on several, which leaves the posts answered as they are;
 * a post is looked after together with another, so
 * that somebody is free; somebody who is free gets a duty of the day; a duty goes to anybody or to nobody.
 */
public class Rearrangements implements MoveIteratorFactory<RosterPlan, Rearrangement> {

    private static final int MOST_DAYS = 7;

    private List<PlannedDuty> duties = List.of();
    private List<Teammate> team = List.of();

    /** Where each day begins among the duties, and where the last ends. */
    private int[] borders = {0};

    @Override
    public void phaseStarted(ScoreDirector<RosterPlan> director) {
        RosterPlan plan = director.getWorkingSolution();
        duties = plan.duties();
        team = plan.team();
        borders = IntStream.rangeClosed(0, duties.size())
                .filter(i -> i == 0 || i == duties.size() || plan.day(i) != plan.day(i - 1))
                .toArray();
    }

    @Override
    public long getSize(ScoreDirector<RosterPlan> director) {
        return (long) duties.size() * team.size();
    }

    @Override
    public Iterator<Rearrangement> createOriginalMoveIterator(ScoreDirector<RosterPlan> director) {
        throw new UnsupportedOperationException("They are drawn by lot");
    }

    @Override
    public Iterator<Rearrangement> createRandomMoveIterator(ScoreDirector<RosterPlan> director, Random lot) {
        return Stream.generate(() -> switch (lot.nextInt(16)) {
                    case 0, 1, 2, 3, 4, 5, 6 -> exchange(1, lot);
                    case 7, 8, 9, 10 -> exchange(2 + lot.nextInt(MOST_DAYS - 1), lot);
                    case 11, 12 -> together(lot);
                    case 13, 14 -> employ(lot);
                    default -> new Rearrangement().give(any(duties, lot), lot.nextBoolean() ? null : any(team, lot));
                })
                .iterator();
    }

    private Rearrangement exchange(int days, Random lot) {
        int day = lot.nextInt(borders.length - 1);
        Teammate one = any(team, lot);
        Teammate other = any(team, lot);
        Rearrangement exchange = new Rearrangement();
        for (int i = borders[day]; i < borders[Math.min(day + days, borders.length - 1)]; i++) {
            PlannedDuty duty = duties.get(i);
            if (duty.person() == one) {
                exchange.give(duty, other);
            } else if (duty.person() == other) {
                exchange.give(duty, one);
            }
        }
        return exchange;
    }

    private Rearrangement together(Random lot) {
        List<PlannedDuty> ofTheDay = anyDay(lot);
        return new Rearrangement().give(any(ofTheDay, lot), any(ofTheDay, lot).person());
    }

    private Rearrangement employ(Random lot) {
        List<PlannedDuty> ofTheDay = anyDay(lot);
        Set<Teammate> free = new LinkedHashSet<>(team);
        ofTheDay.forEach(duty -> free.remove(duty.person()));
        Rearrangement employment = new Rearrangement();
        return free.isEmpty() ? employment : employment.give(any(ofTheDay, lot), any(List.copyOf(free), lot));
    }

    private List<PlannedDuty> anyDay(Random lot) {
        int day = lot.nextInt(borders.length - 1);
        return duties.subList(borders[day], borders[day + 1]);
    }

    private static <T> T any(List<T> of, Random lot) {
        return of.get(lot.nextInt(of.size()));
    }
}

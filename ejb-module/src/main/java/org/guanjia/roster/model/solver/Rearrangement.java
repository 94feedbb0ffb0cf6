package org.guanjia.roster.model.solver;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractMove;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Some duties are given to others, all at once. */
class Rearrangement extends AbstractMove<RosterPlan> {

    private final List<PlannedDuty> duties = new ArrayList<>();
    private final List<Teammate> people = new ArrayList<>();

    /** Another duty is given to somebody, or to nobody; not where it is fixed or theirs already. */
    Rearrangement give(PlannedDuty duty, Teammate person) {
        if (!duty.isFixed() && duty.person() != person) {
            duties.add(duty);
            people.add(person);
        }
        return this;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<RosterPlan> director) {
        return !duties.isEmpty();
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<RosterPlan> director) {
        for (int i = 0; i < duties.size(); i++) {
            PlannedDuty duty = duties.get(i);
            director.beforeVariableChanged(duty, PlannedDuty.PERSON);
            duty.give(people.get(i));
            director.afterVariableChanged(duty, PlannedDuty.PERSON);
        }
    }

    @Override
    public Collection<?> getPlanningEntities() {
        return duties;
    }

    @Override
    public Collection<?> getPlanningValues() {
        return people.stream().filter(Objects::nonNull).toList();
    }
}

package org.guanjia.roster.model.solver;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.guanjia.roster.model.RosterSheet;

/**
 * Looks for whom to give the duties of a month to (S22). A team that is too small gets the best there is. What is found in a number of
 * moves is the same each time; what is found in a time depends on the machine.
 */
public final class RosterSolver {

    private final RosterTask task;
    private final Solver<RosterPlan> solver;
    private final AtomicReference<RosterPlan> better = new AtomicReference<>();

    RosterSolver(RosterTask task, TerminationConfig until, EnvironmentMode mode) {
        this.task = task;
        solver = SolverFactory.<RosterPlan>create(new SolverConfig()
                        .withSolutionClass(RosterPlan.class)
                        .withEntityClasses(PlannedDuty.class)
                        .withScoreDirectorFactory(
                                new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(PlanScore.class))
                        .withEnvironmentMode(mode)
                        .withPhases(
                                new ConstructionHeuristicPhaseConfig(),
                                // what is wrong always has a way out downhill (see PlanScore): to climb costs time and
                                // gains nothing
                                new LocalSearchPhaseConfig()
                                        .withLocalSearchType(LocalSearchType.HILL_CLIMBING)
                                        // of the phase: beside limits of the solver itself, Timefold 1.20 does not hear
                                        // that it is to stop
                                        .withTerminationConfig(until)
                                        .withMoveSelectorConfig(new MoveIteratorFactoryConfig()
                                                .withMoveIteratorFactoryClass(Rearrangements.class))))
                .buildSolver();
        solver.addEventListener(event -> better.set(event.getNewBestSolution()));
    }

    /** One that tries so many rearrangements. */
    public static RosterSolver inMoves(RosterTask task, long moves) {
        return new RosterSolver(task, new TerminationConfig().withMoveCountLimit(moves), EnvironmentMode.PHASE_ASSERT);
    }

    /** One that gives up after so long, or when nothing has become better for a while. */
    public static RosterSolver inTime(RosterTask task, Duration longest, Duration unimproved) {
        return new RosterSolver(
                task,
                new TerminationConfig().withSpentLimit(longest).withUnimprovedSpentLimit(unimproved),
                EnvironmentMode.PHASE_ASSERT);
    }

    /** Searches until it is over, on this thread. */
    public RosterSheet solve() {
        RosterPlan best = solver.solve(new RosterPlan(task));
        better.set(best);
        return best.on(task.sheet());
    }

    /** Ends the search soon; asked by another thread. */
    public void stop() {
        solver.terminateEarly();
    }

    /** What is better than all before, and was not asked for yet; asked by any thread. */
    public Optional<RosterSheet> better() {
        return Optional.ofNullable(better.getAndSet(null)).map(plan -> plan.on(task.sheet()));
    }
}

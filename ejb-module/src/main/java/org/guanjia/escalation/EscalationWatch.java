package org.guanjia.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guanjia.calendar.TargetReach;
import org.guanjia.calendar.TargetsLooked;
import org.guanjia.escalation.model.EscalationSteps;
import org.guanjia.escalation.model.Ladder;
import org.guanjia.escalation.model.Ladders;

/**
 * Follows the scan for what is due, from look to look, under its lease: what came to a rung between two looks is told to those of its
 * level. Each step is in a transaction of its own. What fails holds no other back, and the next look goes over the same stretch once more.
 */
@ApplicationScoped
class EscalationWatch {

    private static final Logger LOG = Logger.getLogger(EscalationWatch.class.getName());

    @Inject
    private Ladders ladders;

    @Inject
    private TargetReach reach;

    @Inject
    private EscalationSteps steps;

    @Inject
    private Escalations escalations;

    /** @throws IllegalStateException where a step could not be taken; all others were */
    void looked(@Observes TargetsLooked look) {
        long failed = Stream.concat(reaching(look), waiting(look))
                .filter(step -> !succeeds(step))
                .count();
        if (failed > 0) {
            throw new IllegalStateException(failed + " steps were not taken");
        }
    }

    private Stream<Step> reaching(TargetsLooked look) {
        return ladders.all().stream()
                .map(Ladder::view)
                .filter(LadderView::active)
                .flatMap(ladder ->
                        IntStream.range(0, ladder.rungs().size()).boxed().flatMap(level -> at(ladder, level, look)));
    }

    private Stream<Step> at(LadderView ladder, int level, TargetsLooked look) {
        Duration after = Duration.ofMinutes(ladder.rungs().get(level));
        return reach.reaching(ladder.kind(), ladder.milestone(), after, look.since(), look.until()).stream()
                .map(target ->
                        new Step(() -> escalations.reach(target, level, look.until()), target + " at level " + level));
    }

    private Stream<Step> waiting(TargetsLooked look) {
        return steps.waitingUntil(look.until()).stream()
                .map(step -> new Step(() -> escalations.goOn(step, look.until()), "the step " + step));
    }

    private static boolean succeeds(Step step) {
        try {
            step.act().run();
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "Cannot escalate " + step.what());
            return false;
        }
    }

    private record Step(Runnable act, String what) {}
}

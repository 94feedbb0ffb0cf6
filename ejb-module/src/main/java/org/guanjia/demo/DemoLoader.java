package org.guanjia.demo;

import static java.lang.System.Logger.Level.INFO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.guanjia.shared.EstateClock;

/**
 * Loads the demonstration: first what one needs to sign in and take a request, then what is under way today, then the past
 * year. Whatever was loaded before is passed over, so that a loading that broke off goes on.
 */
@ApplicationScoped
class DemoLoader {

    private static final System.Logger LOG = System.getLogger(DemoLoader.class.getName());
    private static final Duration BETWEEN_WORDS = Duration.ofSeconds(5);

    @Inject
    private DemoEstate estate;

    @Inject
    private DemoStaff staff;

    @Inject
    private DemoPosts posts;

    @Inject
    private DemoHouseholds households;

    @Inject
    private DemoRosters rosters;

    @Inject
    private DemoCompetence competence;

    @Inject
    private StoryTeller teller;

    @Inject
    private DemoProgress progress;

    @Inject
    private EstateClock clock;

    private Instant lastWord = Instant.EPOCH;

    /**
     * Loads as far as it may.
     *
     * @param goesOn asked between two steps
     */
    void load(BooleanSupplier goesOn) {
        if (estate.isOutOfPlace()) {
            LOG.log(INFO, "there are estates already: no demonstration");
            return;
        }
        Instant present = clock.now();
        if (loadEssentials(goesOn)
                && tell(DemoPhase.TODAY, StoryBook.today(present), goesOn)
                && tell(DemoPhase.YEAR, StoryBook.year(present), goesOn)) {
            progress.enter(DemoPhase.DONE, 0);
            LOG.log(INFO, "the demonstration is complete");
        }
    }

    private boolean loadEssentials(BooleanSupplier goesOn) {
        List<Runnable> steps = List.of(
                estate::load,
                staff::load,
                posts::load,
                households::load,
                staff::openFurtherAccounts,
                rosters::load,
                competence::load);
        progress.enter(DemoPhase.ESSENTIALS, steps.size());
        for (Runnable step : steps) {
            if (!goesOn.getAsBoolean()) {
                return false;
            }
            step.run();
            stepped();
        }
        return true;
    }

    private boolean tell(DemoPhase phase, List<Story> stories, BooleanSupplier goesOn) {
        progress.enter(phase, stories.size());
        for (Story story : stories) {
            if (!goesOn.getAsBoolean()) {
                return false;
            }
            teller.tell(story);
            stepped();
        }
        return true;
    }

    private void stepped() {
        progress.step();
        Instant at = clock.now();
        if (at.isAfter(lastWord.plus(BETWEEN_WORDS))) {
            lastWord = at;
            DemoProgress.Snapshot now = progress.now();
            LOG.log(INFO, "loading the demonstration, {0}: {1} of {2}", now.phase(), now.done(), now.total());
        }
    }
}

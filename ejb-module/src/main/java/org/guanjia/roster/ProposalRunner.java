package org.guanjia.roster;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.guanjia.roster.model.ProposedDuties;
import org.guanjia.roster.model.solver.RosterSolver;
import org.guanjia.roster.model.solver.RosterTask;

/**
 * Searches for proposals on one thread of this node, one after the other, and says every two seconds how far it is. A node that dies says
 * nothing any more, and its search counts as failed (docs/adr/0030).
 */
@ApplicationScoped
public class ProposalRunner {

    private static final Logger LOG = Logger.getLogger(ProposalRunner.class.getName());
    private static final long BEAT_SECONDS = 2;
    private static final long IDLE_SECONDS = 30;

    @Resource
    private ManagedThreadFactory threads;

    @Resource
    private ManagedScheduledExecutorService beats;

    @Inject
    private ProposalProgress progress;

    @Inject
    private ProposalSettings settings;

    private final Map<RosterSolver, Future<?>> searching = new ConcurrentHashMap<>();
    private ExecutorService searches;

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProposalBegun begun) {
        RosterSolver solver = RosterSolver.inTime(begun.task(), settings.longest(), settings.unimproved());
        Future<?> beat =
                beats.scheduleWithFixedDelay(() -> beat(begun, solver), BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
        searches().execute(() -> search(begun, solver, beat));
    }

    private synchronized ExecutorService searches() {
        if (searches == null) {
            ThreadPoolExecutor one =
                    new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), threads);
            one.allowCoreThreadTimeOut(true);
            searches = one;
        }
        return searches;
    }

    private void search(ProposalBegun begun, RosterSolver solver, Future<?> beat) {
        UUID id = begun.proposalId();
        searching.put(solver, beat);
        try {
            if (progress.starts(id)) {
                solver.solve();
                progress.finishes(id, better(begun.task(), solver));
            }
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "The search for proposal " + id + " broke off");
            progress.fails(id);
        } finally {
            searching.remove(solver);
            beat.cancel(false);
        }
    }

    /** Where the database is away for a while, the next beat tries again. */
    private void beat(ProposalBegun begun, RosterSolver solver) {
        try {
            if (!progress.goesOn(begun.proposalId(), better(begun.task(), solver))) {
                solver.stop();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Cannot write down how proposal " + begun.proposalId() + " gets on");
        }
    }

    private static ProposedDuties better(RosterTask task, RosterSolver solver) {
        return solver.better()
                .map(sheet -> ProposedDuties.of(sheet, task.rules()))
                .orElse(null);
    }

    @PreDestroy
    synchronized void close() {
        searching.forEach((solver, beat) -> {
            // a beat after the container has begun to take down its beans would find none
            beat.cancel(false);
            solver.stop();
        });
        if (searches != null) {
            searches.shutdownNow();
        }
    }
}

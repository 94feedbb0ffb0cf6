package org.guanjia.calendar;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Lease;

/**
 * Finds what is due (S21). Every node looks at the same second, and the one that gets the lease goes on; whoever is told locks
 * first and looks again, so that nothing is told twice in any case.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class TargetScan {

    private static final Logger LOG = Logger.getLogger(TargetScan.class.getName());
    private static final String LEASE = "targets";
    private static final int PART = 200;
    private static final int PARTS_A_LOOK = 10;

    @Inject
    private Lease lease;

    @Inject
    private ServiceTargets targets;

    @Inject
    private TargetTeller teller;

    @Inject
    private Event<TargetsLooked> looked;

    @Inject
    private EstateClock clock;

    /** Tells what has become due; what cannot be told is tried again at the next look. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void look() {
        if (!clock.isPlayed() && lease.isMine(LEASE)) {
            Instant at = clock.now();
            int part = 0;
            while (part < PARTS_A_LOOK && tellsPart(at)) {
                part++;
            }
            goOnFrom(at);
        }
    }

    private void goOnFrom(Instant at) {
        try {
            looked.fire(new TargetsLooked(lease.doneUntil(LEASE).orElse(at), at));
            lease.done(LEASE, at);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "What follows the look at " + at + " failed; the next look repeats it");
        }
    }

    /** @return whether there may be more to tell */
    private boolean tellsPart(Instant at) {
        List<TargetDue> due = targets.due(at, PART);
        return due.stream().filter(this::tells).count() == PART;
    }

    private boolean tells(TargetDue due) {
        try {
            teller.tell(due);
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "Cannot tell that " + due + " was missed; the next look tries again");
            return false;
        }
    }
}

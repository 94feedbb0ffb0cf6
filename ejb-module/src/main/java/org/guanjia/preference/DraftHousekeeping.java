package org.guanjia.preference;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import org.guanjia.shared.EstateClock;

/**
 * Forgets, each hour, the drafts that nobody went on with for two weeks: words about owners are kept no longer than they
 * are of use, also where whoever typed them never comes back. On two nodes at once it does no harm.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class DraftHousekeeping {

    private static final Duration KEPT = Duration.ofDays(14);

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private EstateClock clock;

    @Schedule(hour = "*", minute = "41", second = "0", persistent = false)
    void tidy() {
        entityManager
                .createQuery("delete from Draft d where d.savedAt < :before")
                .setParameter("before", clock.now().minus(KEPT))
                .executeUpdate();
    }
}

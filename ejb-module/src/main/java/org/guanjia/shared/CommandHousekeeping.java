package org.guanjia.shared;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/**
 * Forgets, each night, the commands that nobody repeats any more. The latest repeat comes from a page that was left open, and
 * what was typed there is kept for two weeks; a month is twice as long. On two nodes at once it does no harm.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CommandHousekeeping {

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private CommandLog commands;

    @Inject
    private EstateClock clock;

    @Schedule(hour = "3", minute = "47", second = "0", persistent = false)
    void tidy() {
        Instant before = clock.now().minus(KEPT);
        while (commands.forget(before) > 0) {
            // a part at a time, each in a transaction of its own
        }
    }
}

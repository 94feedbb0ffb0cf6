package org.guanjia.attachment;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.guanjia.shared.EstateClock;

/** Takes away, each hour, the files that nothing refers to a day after they were brought. On two nodes at once it does no harm. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AttachmentHousekeeping {

    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    private UnlinkedAttachments unlinked;

    @Inject
    private EstateClock clock;

    @Schedule(hour = "*", minute = "23", second = "0", persistent = false)
    void tidy() {
        Instant before = clock.now().minus(KEPT);
        while (unlinked.forget(before) > 0) {
            // a part at a time, each in a transaction of its own
        }
    }
}

package org.guanjia.request;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.guanjia.estate.LifePhase;

/** What the page of a request shows beside what lists show. */
public record RequestDetails(
        long version,
        UUID personId,
        LifePhase phase,
        IntakeChannel channel,
        String words,
        Map<String, String> answers,
        int formVersion,
        Gate gate,
        String reason,
        int ownerReminders,
        ConfirmationKind confirmationKind,
        Instant confirmedAt,
        Fulfilment fulfilment) {}

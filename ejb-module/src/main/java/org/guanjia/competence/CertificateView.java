package org.guanjia.competence;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A certificate as others see it.
 *
 * @param validUntil the last day of it; null for one that never runs out
 * @param standing on the day that was asked for
 */
public record CertificateView(
        UUID id,
        CertificateKindView kind,
        String number,
        String issuer,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        CertificateStanding standing,
        String enteredBy,
        Instant enteredAt) {}

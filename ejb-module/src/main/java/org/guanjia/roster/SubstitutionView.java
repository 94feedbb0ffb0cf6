package org.guanjia.roster;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/** That somebody else has a duty that was published. */
public record SubstitutionView(
        UUID dutyId,
        @Nullable UUID formerId,
        @Nullable UUID employeeId,
        String reason,
        String changedBy,
        Instant changedAt) {}

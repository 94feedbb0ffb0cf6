package org.guanjia.roster;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Says who has a duty.
 *
 * @param employeeId of the team; null leaves it to nobody, which a published roster allows in support alone
 * @param reason why somebody else has it, asked for where the roster is published
 * @param version of the duty, as the screen showed it
 */
public record GiveDuty(
        @NotNull UUID commandId,
        @NotNull UUID dutyId,
        @Nullable UUID employeeId,
        @Nullable @Size(max = 300) String reason,
        long version) {}

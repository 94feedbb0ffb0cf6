package org.guanjia.roster;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Asks a colleague to have a duty in one’s place.
 *
 * @param commandId becomes the swap’s id
 * @param dutyId one’s own, published and still to come
 * @param colleagueId of the same team
 * @param inReturnId a duty of theirs that one would have for it; null where they would do one more
 */
public record AskSwap(
        @NotNull UUID commandId,
        @NotNull UUID dutyId,
        @NotNull UUID colleagueId,
        @Nullable UUID inReturnId,
        @NotBlank @Size(max = 300) String reason) {}

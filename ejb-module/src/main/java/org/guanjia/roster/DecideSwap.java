package org.guanjia.roster;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Grants a swap that both want, or does not.
 *
 * @param words why not, asked for where it is not granted
 * @param version of the swap, as the screen showed it
 */
public record DecideSwap(
        @NotNull UUID commandId,
        @NotNull UUID swapId,
        boolean granted,
        @Nullable @Size(max = 300) String words,
        long version) {}
